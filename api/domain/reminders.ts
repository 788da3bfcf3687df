import type { Body } from './codes.js';
import { type DueMark, type Matter, type Notice, type NoticedRound, noticesFor, ofRound } from './notice.js';

const DAY_MS = 86_400_000;

/** Days that a matter is reminded of before its day: `ahead`, and `soon` where it is reminded of twice. */
export interface Leads {
  readonly ahead: number;
  readonly soon: number | null;
}

/** Rounds and functions are weeks of work; an action is under way already; a report is a matter of days. */
export const LEADS = {
  round: { ahead: 14, soon: 3 },
  action: { ahead: 7, soon: null },
  report: { ahead: 3, soon: null },
} as const satisfies Record<string, Leads>;

/** Days after which nobody is reminded any more of what is overdue: it stands in the lists. */
export const OVERDUE_FOR = 30;

/**
 * Which reminder of a day is due: the nearest that has come, so that one that a stopped server missed is made up for by
 * one notice and not by three.
 * @param dueOn `2026-11-15`; on the day itself nothing is overdue
 * @param today `2026-11-01`
 * @returns `null` = it is too far off, or too long ago
 * @source docs/methodology.md#notices
 */
export function dueMark(dueOn: string, today: string, { ahead, soon }: Leads): DueMark | null {
  const left = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS);
  if (left < -OVERDUE_FOR || left > ahead) return null;
  if (left < 0) return 'overdue';
  return soon !== null && left <= soon ? 'soon' : 'ahead';
}

/** A round that is being answered, and who answers it. */
export interface OpenRound extends NoticedRound {
  /** ids of the officers of its body */
  readonly officers: readonly string[];
  readonly parts: readonly AssignedPart[];
}

/** A function of it that was given to respondents. */
export interface AssignedPart {
  readonly functionCode: string;
  /** its own day; `null` = the round's */
  readonly dueOn: string | null;
  readonly respondents: readonly string[];
  /** criteria without an answer */
  readonly unanswered: number;
}

/** An action that is still to be done. Its owner is a post or a unit: whoever keeps the plan is reminded. */
export interface OpenAction {
  readonly id: string;
  readonly countryCode: string;
  readonly body: Body;
  readonly dueOn: string;
  readonly officers: readonly string[];
}

/** A report that is owed and not in. */
export interface OwedReport {
  /** `null` = not begun */
  readonly id: string | null;
  readonly countryCode: string;
  readonly operatorId: string;
  readonly period: string;
  readonly dueOn: string;
  /** ids of the people who report for the organisation */
  readonly people: readonly string[];
}

/** All that days may remind of in one country. */
export interface DueWork {
  readonly rounds: readonly OpenRound[];
  readonly actions: readonly OpenAction[];
  readonly reports: readonly OwedReport[];
}

/**
 * The reminders of a day. Asked again on the same day, or the next, it names the same matters under the same keys: a
 * day and a mark are told a person once, and once more when the day is moved.
 * @param today `2026-11-01`
 * @source docs/methodology.md#notices
 */
export function remindersOf({ rounds, actions, reports }: DueWork, today: string): Notice[] {
  return [
    ...rounds.flatMap((round) => [
      ...reminded(ofRound('round-due', round, ''), round.officers, today, LEADS.round),
      ...round.parts.flatMap((part) => remindersOfPart(round, part, today)),
    ]),
    ...actions.flatMap((one) => reminded(ofAction(one), one.officers, today, LEADS.action)),
    ...reports.flatMap((one) => reminded(ofReport('report-due', one, ''), one.people, today, LEADS.report)),
  ];
}

function remindersOfPart(round: OpenRound, part: AssignedPart, today: string): Notice[] {
  const { functionCode, respondents, unanswered } = part;
  const dueOn = part.dueOn ?? round.dueOn;
  if (unanswered === 0) return [];
  return reminded(
    ofRound('function-due', { ...round, dueOn }, '', functionCode),
    respondents,
    today,
    LEADS.round,
  );
}

function reminded(matter: Matter, people: readonly string[], today: string, leads: Leads): Notice[] {
  const mark = matter.dueOn === null ? null : dueMark(matter.dueOn, today, leads);
  if (mark === null) return [];
  return noticesFor({ ...matter, mark, key: `${matter.key}${matter.dueOn}/${mark}` }, people);
}

function ofAction({ id, countryCode, body, dueOn }: OpenAction): Matter {
  const key = `action-due/${id}/`;
  return {
    kind: 'action-due',
    countryCode,
    subjectId: id,
    body,
    period: null,
    code: null,
    dueOn,
    mark: null,
    key,
  };
}

/**
 * What is told of a report; one that is not begun is known by its organisation and period.
 * @param occasion what makes it another time: a revision and its version
 * @source docs/methodology.md#notices
 */
export function ofReport(
  kind: 'report-due' | 'report-returned',
  { id, countryCode, operatorId, period, dueOn }: Omit<OwedReport, 'people'>,
  occasion: string,
): Matter {
  const key = `${kind}/${operatorId}/${period}/${occasion}`;
  return { kind, countryCode, subjectId: id, body: null, period, code: null, dueOn, mark: null, key };
}
