import type { ReactNode } from 'react';
import { Chip, type Tone } from '../../design/Chip';
import { useText } from '../../i18n/useText';
import type { Finding } from '../report-types';
import { useReportWords } from '../useReportWords';
import { alike } from './alike';
import styles from './Checks.module.css';
import { CommentLine } from './CommentLine';

export interface FindingListProps {
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
  const notes = of('I');
  return (
    <>
      {of('E').length + of('W').length === 0 && <p className={styles.nothing}>{t('reports.noChecks')}</p>}
      {(['E', 'W'] as const).map((severity) => (
        <Lines
          key={severity}
          {...props}
          findings={of(severity)}
          heading={t(`reports.severities.${severity}`)}
        />
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

function Lines({ findings, heading, ...props }: FindingListProps & { heading: string | null }) {
  const words = useReportWords();
  if (findings.length === 0) return null;
  return (
    <section className={styles.group}>
      {heading && <h3>{heading}</h3>}
      <ul>
        {alike(findings, words.finding).map(({ text, findings: same }) => (
          <Line key={`${same[0]?.pointer} ${text}`} {...props} text={text} findings={same} />
        ))}
      </ul>
    </section>
  );
}

/** One sentence of the rules, and everywhere it holds. */
function Line({ text, findings, where, placeName, idOf, commenting }: FindingListProps & { text: string }) {
  const [first] = findings;
  if (!first) return null;
  const single = findings.length === 1;
  return (
    <li>
      <Chip tone={TONE[first.severity]}>{first.rule}</Chip>
      <div>
        {single && where(first)}
        <span id={idOf?.(first)}>{text}</span>
        {!single && (
          <ul className={styles.places}>
            {findings.map((finding) => (
              <li key={`${finding.pointer} ${finding.cell}`}>{where(finding)}</li>
            ))}
          </ul>
        )}
        {first.severity === 'W' && (
          <CommentLine
            finding={findings.find(({ comment }) => !comment) ?? first}
            many={!single}
            placeName={placeName(first)}
            commenting={commenting ?? null}
          />
        )}
      </div>
    </li>
  );
}
