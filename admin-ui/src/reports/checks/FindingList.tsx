import type { ReactNode } from 'react';
import { Chip, type Tone } from '../../design/Chip';
import { useText } from '../../i18n/useText';
import type { Finding } from '../report-types';
import { useReportWords } from '../useReportWords';
import { CommentLine } from './CommentLine';
import styles from './Checks.module.css';

interface FindingListProps {
  findings: readonly Finding[];
  /** What leads to the place of a finding. */
  where: (finding: Finding) => ReactNode;
  /** The name of that place, for those who listen. */
  placeName: (finding: Finding) => string;
  /** The id of a finding's line, so that its cell can refer to it. */
  idOf?: (finding: Finding) => string;
  /** Given where warnings may be commented on. */
  commenting?: { reportId: string; all: readonly Finding[] } | null;
}

const TONE: Readonly<Record<Finding['severity'], Tone>> = { E: 'bad', W: 'warn', I: 'neutral' };

/** What the rules found: errors first, then warnings with their comments; notes are folded away. */
export function FindingList(props: FindingListProps) {
  const t = useText();
  const { findings } = props;
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return <p className={styles.nothing}>{t('reports.noChecks')}</p>;
  const notes = of('I');
  return (
    <>
      {of('E').length + of('W').length === 0 && <p className={styles.nothing}>{t('reports.noChecks')}</p>}
      {(['E', 'W'] as const).map((severity) => (
        <Lines key={severity} {...props} findings={of(severity)} heading={t(`reports.severities.${severity}`)} />
      ))}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{t('reports.notes', { count: notes.length })}</summary>
          <Lines {...props} findings={notes} heading={null} />
        </details>
      )}
    </>
  );
}

function Lines({ findings, heading, where, placeName, idOf, commenting }: FindingListProps & { heading: string | null }) {
  const words = useReportWords();
  if (findings.length === 0) return null;
  return (
    <section className={styles.group}>
      {heading && <h3>{heading}</h3>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.pointer} ${finding.key}`}>
            <Chip tone={TONE[finding.severity]}>{finding.rule}</Chip>
            <div>
              {where(finding)}
              <span id={idOf?.(finding)}>{words.finding(finding)}</span>
              {finding.severity === 'W' && (
                <CommentLine finding={finding} placeName={placeName(finding)} commenting={commenting ?? null} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
