import type { SlotState } from '../results/types';
import styles from './StateMark.module.css';

/** In the order of the legend. */
export const STATES = [
  'verified',
  'locked',
  'correcting',
  'nil',
  'submitted',
  'returned',
  'late',
  'due',
  'suspended',
  'not_due',
] as const satisfies readonly SlotState[];

/** A sign of its own for each state, so that no colour speaks alone. */
const SIGN: Readonly<Record<SlotState, string>> = {
  verified: '✓',
  locked: '✓',
  correcting: '✎',
  nil: '0',
  submitted: '…',
  returned: '↩',
  late: '!',
  due: '○',
  suspended: '–',
  not_due: '',
};

export function StateMark({ state, isWide = false }: { state: SlotState; isWide?: boolean }) {
  return (
    <span className={styles.mark} data-state={state} data-wide={isWide} aria-hidden="true">
      {SIGN[state]}
    </span>
  );
}
