import { useState } from 'react';
import { LabelledField } from '../../design/LabelledField';
import { ProblemNotice } from '../../design/ProblemNotice';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import styles from './EvidencePanel.module.css';
import { useEvidenceDeeds } from './evidence-deeds';
import { useDeed } from './useDeed';

/** Documents that the round names for other criteria: one paper often speaks for several. */
export function AttachExisting({ code, onDone }: { code: string; onDone: () => void }) {
  const t = useText();
  const formats = useFormats();
  const { evidence, recommendation } = useChecklist();
  const { change } = useEvidenceDeeds();
  const { busy, error, run } = useDeed();
  const [sought, setSought] = useState('');
  const takesFiles = recommendation.evidenceRule !== 'referencesOnly';
  const others = evidence.filter(
    ({ criterionCodes, fileId }) => !criterionCodes.includes(code) && (takesFiles || fileId === null),
  );
  const found = others.filter(({ title, reference }) =>
    `${title} ${reference ?? ''}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  if (others.length === 0) return <p className={styles.quiet}>{t('assessments.nothingToAttach')}</p>;
  return (
    <>
      <ProblemNotice error={error} />
      <LabelledField label={t('assessments.findDocument')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        )}
      </LabelledField>
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.id}>
            <span>
              <bdi>{one.title}</bdi>
              {one.reference && (
                <>
                  {' · '}
                  <bdi>{one.reference}</bdi>
                </>
              )}{' '}
              · {formats.date(one.contentUntil)}{' '}
              <span className={styles.quiet}>({one.criterionCodes.join(', ')})</span>
            </span>
            <TextButton
              aria-label={`${t('assessments.attach')}: ${one.title}`}
              disabled={busy}
              onClick={async () => {
                if (await run(() => change(one, { criterionCodes: [...one.criterionCodes, code] }))) onDone();
              }}
            >
              {t('assessments.attach')}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
