import { type FormEvent, useState } from 'react';
import type { CountryThresholds, Thresholds } from '../api/types';
import { Card } from '../design/Card';
import { LabelledField } from '../design/LabelledField';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './SharingPage.module.css';
import type { ThresholdsWith } from './useThresholds';

const WHOM = ['advisersAndPeers', 'public'] as const;

interface SmallCountsCardProps {
  decides: boolean;
  with: ThresholdsWith;
}

/** From which counts on advisers, peers and the public are shown people. */
export function SmallCountsCard({
  decides,
  with: { thresholds, error, retry, deciding, decide },
}: SmallCountsCardProps) {
  const t = useText();
  return (
    <Card title={t('sharing.small.title')} subtitle={t('sharing.small.text')}>
      <ProblemNotice error={error} onRetry={retry} />
      {!thresholds && !error && <Loading />}
      {thresholds && (
        <>
          <Now thresholds={thresholds} />
          {decides && (
            <SmallCountsForm
              key={WHOM.map((whom) => thresholds[whom]).join()}
              thresholds={thresholds}
              deciding={deciding}
              onDecide={decide}
            />
          )}
        </>
      )}
    </Card>
  );
}

function Now({ thresholds }: { thresholds: Thresholds }) {
  const t = useText();
  const { number } = useFormats();
  return (
    <div aria-live="polite">
      {WHOM.map((whom) => (
        <p key={whom} className={styles.now}>
          {t(`sharing.small.now.${whom}`, { count: number(thresholds[whom]) })}
        </p>
      ))}
    </div>
  );
}

interface SmallCountsFormProps {
  thresholds: CountryThresholds;
  deciding: boolean;
  onDecide: (wanted: Thresholds) => void;
}

function SmallCountsForm({ thresholds, deciding, onDecide }: SmallCountsFormProps) {
  const t = useText();
  const { number } = useFormats();
  const [wanted, choose] = useState<Thresholds>(thresholds);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onDecide({ advisersAndPeers: wanted.advisersAndPeers, public: wanted.public });
  };
  return (
    <form className={styles.days} onSubmit={save}>
      {WHOM.map((whom) => (
        <LabelledField key={whom} label={t(`sharing.small.from.${whom}`)}>
          {(control) => (
            <select
              {...control}
              value={wanted[whom]}
              onChange={({ target }) => choose({ ...wanted, [whom]: Number(target.value) })}
            >
              {thresholds.offered[whom].map((step) => (
                <option key={step} value={step}>
                  {number(step)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
      ))}
      <TextButton type="submit" disabled={deciding}>
        {t('sharing.small.save')}
      </TextButton>
    </form>
  );
}
