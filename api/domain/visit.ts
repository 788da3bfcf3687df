import type { Activity } from './codes.js';
import type { Fault } from './domain-error.js';

/** What the centre looks at on the spot; the four of NMAC function 4. */
export const VISIT_CHECKS = [
  'sop_practice',
  'saddd',
  'consultation_records',
  'safeguarding_channel',
] as const;
export type VisitCheck = (typeof VISIT_CHECKS)[number];
export const VISIT_KINDS = ['accreditation', 'visit'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];
/** Was it checked? `not_applicable` always with a reason. */
export const CHECK_ANSWERS = ['yes', 'no', 'not_applicable'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];
export const VISIT_RESULTS = ['satisfactory', 'actions_needed', 'not_satisfactory'] as const;
export type VisitResult = (typeof VISIT_RESULTS)[number];

export interface CheckMade {
  readonly answer: CheckAnswer;
  readonly reason: string | null;
}

/** Something to put right after a visit. `closedOn` null = still open. */
export interface CorrectiveAction {
  readonly about: VisitCheck;
  readonly what: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
}

/** A monitoring visit or an accreditation, as a checklist. Never names, never a case. */
export interface Visit {
  readonly heldOn: string;
  readonly kind: VisitKind;
  readonly activity: Activity;
  readonly checks: Readonly<Record<VisitCheck, CheckMade>>;
  readonly result: VisitResult;
  readonly actions: readonly CorrectiveAction[];
}

/** Of a corrective action what a KPI is told: its days, no word. */
export type ActionFact = Pick<CorrectiveAction, 'dueOn' | 'closedOn'>;

/** Of a visit what a KPI is told: its day, the answers and the days of actions, no word. */
export interface VisitFact {
  readonly heldOn: string;
  readonly checks: Readonly<Record<VisitCheck, Pick<CheckMade, 'answer'>>>;
  readonly actions: readonly ActionFact[];
}

/** Whether everything that applies was checked; a visit where nothing applied checked nothing. @source docs/methodology.md#kpi-32 */
export function isFullyChecked({ checks }: Pick<VisitFact, 'checks'>): boolean {
  const answers = VISIT_CHECKS.map((check) => checks[check].answer);
  return answers.includes('yes') && !answers.includes('no');
}

/**
 * Whether a corrective action was closed by its day.
 * @returns null while it is open and not yet due
 * @source docs/methodology.md#kpi-32
 */
export function isClosedOnTime({ dueOn, closedOn }: ActionFact, today: string): boolean | null {
  if (closedOn !== null) return closedOn <= dueOn;
  return dueOn < today ? false : null;
}

/**
 * What is wrong with a visit: it lies in the future, a check that does not apply has no reason, an action is due before
 * the visit or closed before it or in the future, or a satisfactory result asks for something.
 * @returns faults with code `visit-date`, `visit-reason`, `visit-action` or `visit-result`
 * @source docs/methodology.md#visits
 */
export function visitFaults(visit: Visit, today: string): Fault[] {
  const { heldOn, checks, actions, result } = visit;
  return [
    ...(heldOn > today ? [fault('#/heldOn', 'visit-date', 'A visit is recorded after it was held.')] : []),
    ...VISIT_CHECKS.filter((check) => checks[check].answer === 'not_applicable' && !checks[check].reason).map(
      (check) => fault(`#/checks/${check}/reason`, 'visit-reason', 'Say why this does not apply.'),
    ),
    ...actions.flatMap((action, i) => actionFaults(action, `#/actions/${i}`, heldOn, today)),
    ...(result === 'satisfactory' && actions.length > 0
      ? [fault('#/result', 'visit-result', 'A satisfactory visit asks for no corrective action.')]
      : []),
  ];
}

function actionFaults({ dueOn, closedOn }: CorrectiveAction, at: string, heldOn: string, today: string) {
  const closed = closedOn !== null && (closedOn < heldOn || closedOn > today);
  return [
    ...(dueOn < heldOn
      ? [fault(`${at}/dueOn`, 'visit-action', 'An action is due on the day of the visit or later.')]
      : []),
    ...(closed
      ? [fault(`${at}/closedOn`, 'visit-action', 'An action is closed after the visit and by today.')]
      : []),
  ];
}

const fault = (pointer: string, code: string, detail: string): Fault => ({ pointer, code, detail });
