import {
  type CheckAnswer,
  VISIT_CHECKS,
  type VisitCheck,
  type VisitKind,
  type VisitResult,
} from '../../../api/domain/visit.js';
import type { Visit } from './types';

export interface CheckForm {
  readonly answer: CheckAnswer | null;
  readonly reason: string;
}

export interface ActionForm {
  /** Of the form only. */
  readonly key: string;
  readonly about: VisitCheck;
  readonly what: string;
  readonly dueOn: string;
  readonly closedOn: string;
}

/** A visit as it stands on the form: empty texts for what was not given, null for what was not answered. */
export interface VisitForm {
  readonly operatorId: string;
  readonly kind: VisitKind;
  readonly heldOn: string;
  readonly activity: string;
  readonly placeCode: string;
  readonly checks: Readonly<Record<VisitCheck, CheckForm>>;
  readonly result: VisitResult | null;
  readonly actions: readonly ActionForm[];
  readonly notes: string;
}

const forEachCheck = (of: (check: VisitCheck) => CheckForm) =>
  Object.fromEntries(VISIT_CHECKS.map((check) => [check, of(check)])) as Record<VisitCheck, CheckForm>;

/** A visit nobody has answered anything of. */
export const blankVisit = (operatorId: string, today: string): VisitForm => ({
  operatorId,
  kind: 'visit',
  heldOn: today,
  activity: '',
  placeCode: '',
  checks: forEachCheck(() => ({ answer: null, reason: '' })),
  result: null,
  actions: [],
  notes: '',
});

export const newAction = (about: VisitCheck): ActionForm => ({
  key: crypto.randomUUID(),
  about,
  what: '',
  dueOn: '',
  closedOn: '',
});

export function toForm({ operatorId, kind, heldOn, activity, placeCode, checks, ...rest }: Visit): VisitForm {
  return {
    operatorId,
    kind,
    heldOn,
    activity,
    placeCode: placeCode ?? '',
    checks: forEachCheck((check) => ({ answer: checks[check].answer, reason: checks[check].reason ?? '' })),
    result: rest.result,
    actions: rest.actions.map(({ about, what, dueOn, closedOn }) => ({
      ...newAction(about),
      what,
      dueOn,
      closedOn: closedOn ?? '',
    })),
    notes: rest.notes ?? '',
  };
}

/** What is sent. A reason goes along only where something does not apply; a question without an answer is left out, for the server to ask for. */
export function toBody({
  operatorId: _operatorId,
  checks,
  actions,
  placeCode,
  notes,
  result,
  ...form
}: VisitForm) {
  const made = VISIT_CHECKS.map((check) => {
    const { answer, reason } = checks[check];
    return [
      check,
      { ...(answer && { answer }), reason: answer === 'not_applicable' && reason.trim() ? reason : null },
    ] as const;
  });
  return {
    ...form,
    placeCode: placeCode || null,
    checks: Object.fromEntries(made),
    ...(result && { result }),
    actions: actions.map(({ key, closedOn, ...action }) => ({ ...action, closedOn: closedOn || null })),
    notes: notes.trim() || null,
  };
}
