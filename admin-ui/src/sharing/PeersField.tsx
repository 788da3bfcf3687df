import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/client';
import type { Sharing } from '../api/types';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './SharingPage.module.css';
import type { Decision } from './useSharing';

interface PeersFieldProps {
  sharing: Sharing;
  isFixed: boolean;
  onDecide: (part: Partial<Decision>) => void;
}

/** Which countries are peers, and whether they see the country by its name or in bands: each is chosen, then saved. */
export function PeersField(props: PeersFieldProps) {
  const { form, countries = [] } = props.sharing;
  return (
    <>
      <PeersNamed key={`countries ${countries}`} {...props} />
      <PeersForm key={form} {...props} />
    </>
  );
}

const IN_BANDS = { form: 'bands', recommendationLevels: false, kpis: false, narrative: false } as const;

function PeersForm({ sharing: { form = 'named' }, isFixed, onDecide }: PeersFieldProps) {
  const t = useText();
  const [chosen, choose] = useState(form);
  return (
    <fieldset className={styles.choice} disabled={isFixed}>
      <legend>{t('sharing.peers.form')}</legend>
      {(['named', 'bands'] as const).map((one) => (
        <label key={one} className={styles.option}>
          <input type="radio" name="peers-form" checked={chosen === one} onChange={() => choose(one)} />
          <span>
            <strong>{t(`sharing.peers.${one}`)}</strong>
            <span className={styles.hint}>{t(`sharing.peers.${one}Text`)}</span>
          </span>
        </label>
      ))}
      {chosen !== form && (
        <TextButton onClick={() => onDecide(chosen === 'bands' ? IN_BANDS : { form: chosen })}>
          {t('sharing.peers.saveForm')}
        </TextButton>
      )}
    </fieldset>
  );
}

function PeersNamed({ sharing, isFixed, onDecide }: PeersFieldProps) {
  const t = useText();
  const { countryCode, countries = [], peers = [] } = sharing;
  const [chosen, choose] = useState<readonly string[]>(countries);
  const path = `/countries/${countryCode}/sharing/candidates`;
  const { data: candidates = peers } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) =>
      request<{ code: string; name: string }[]>(path, { signal }).then(({ data }) => data),
    enabled: useMay('sharing:decide'),
  });
  const tick = (code: string, isOn: boolean) =>
    choose(isOn ? [...chosen, code].sort() : chosen.filter((one) => one !== code));
  const isChanged = chosen.join() !== countries.join();
  return (
    <fieldset className={styles.choice} disabled={isFixed}>
      <legend>{t('sharing.peers.countries')}</legend>
      {countries.length === 0 && <p className={styles.note}>{t('sharing.peers.none')}</p>}
      <div className={styles.countries}>
        {candidates.map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) => tick(code, target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      {isChanged && (
        <TextButton onClick={() => onDecide({ countries: [...chosen] })}>
          {t('sharing.peers.save')}
        </TextButton>
      )}
    </fieldset>
  );
}
