import { useChecklist } from '../checklist/checklist-context';
import type { Criterion } from '../types';
import styles from './AnswerColumn.module.css';
import { OwnAnswer } from './OwnAnswer';
import type { Side } from './unsent';
import { VerifierAnswer } from './VerifierAnswer';

interface AnswerColumnProps {
  criterion: Criterion;
  describedBy: string;
  /** Whose “not applicable” waits for its reason. */
  asks: Side | null;
  onAsk: (side: Side | null) => void;
}

/** The body's answer; where a verifier speaks or spoke, theirs below it. */
export function AnswerColumn(props: AnswerColumnProps) {
  const { answers, part } = useChecklist();
  const stored = answers[props.criterion.code];
  const withVerifier = part.verifies || (stored?.verifierAnswer ?? null) !== null;
  return (
    <div className={styles.column}>
      <OwnAnswer {...props} named={withVerifier} />
      {withVerifier && <VerifierAnswer {...props} />}
    </div>
  );
}
