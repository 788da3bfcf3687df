import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import type { Answer } from '../types';
import styles from './Version.module.css';
import type { FrameworkPreview } from './version-queries';

/** Where every answer goes: nothing is lost, and what is to be done is named. */
export function AnswersCard({ answers }: { answers: FrameworkPreview['answers'] }) {
  const t = useText();
  const { number } = useFormats();
  const { kept, restored, carried, unanswered, setAside } = answers;
  const wordOf = (answer: Answer | null) =>
    answer ? t(`assessments.answersLong.${answer}`) : t('assessments.unanswered');
  const counts = [
    [t('versions.kept'), kept],
    [t('versions.restored'), restored],
    [t('versions.carried'), carried.length],
    [t('versions.setAside'), setAside.length],
    [t('versions.unanswered'), unanswered.length],
  ] as const;
  return (
    <Card title={t('versions.answers')} subtitle={t('versions.neverLost')}>
      <dl className={styles.counts}>
        {counts
          .filter(([, count], index) => count > 0 || index === 0)
          .map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{number(count)}</dd>
            </div>
          ))}
      </dl>
      <ul className={styles.list}>
        {carried.map(({ code, formerly, answer }) => (
          <li key={code}>
            <bdi>{code}</bdi>, {t('versions.insteadOf', { codes: isolated(formerly.join(', ')) })}:{' '}
            {t('versions.carriedAs', { answer: wordOf(answer) })}
          </li>
        ))}
        {setAside.map(({ code, answer }) => (
          <li key={code}>
            <bdi>{code}</bdi>: {t('versions.asideAs', { answer: wordOf(answer) })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
