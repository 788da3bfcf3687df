import { useChecklist } from '../checklist/checklist-context';
import type { Criterion } from '../types';
import styles from './AnswerColumn.module.css';
import { OwnAnswer } from './OwnAnswer';
import { VerifierAnswer } from './VerifierAnswer';

/** The body's answer; where a verifier speaks or spoke, theirs below it. */
export function AnswerColumn({ criterion, describedBy }: { criterion: Criterion; describedBy: string }) {
  const { answers, part } = useChecklist();
  const stored = answers[criterion.code];
  const withVerifier = part.verifies || (stored?.verifierAnswer ?? null) !== null;
  return (
    <div className={styles.column}>
      <OwnAnswer criterion={criterion} describedBy={describedBy} named={withVerifier} />
      {withVerifier && <VerifierAnswer criterion={criterion} describedBy={describedBy} />}
    </div>
  );
}
