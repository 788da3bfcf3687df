import type { Month } from '../domain/period.js';
import type { ReportEntity } from '../reports/report.entity.js';
import { DEMO_CLOCK } from './countries.js';
import type { Cast } from './filler.js';
import type { Random } from './random.js';

type Course = Pick<
  ReportEntity,
  | 'status'
  | 'verifiedRevision'
  | 'latestRevision'
  | 'firstSubmittedAt'
  | 'submittedAt'
  | 'submittedBy'
  | 'editors'
  | 'returnedEver'
  | 'returnReason'
  | 'verifiedAt'
  | 'verifiedBy'
  | 'lockedAt'
>;

const TODAY = DEMO_CLOCK.slice(0, 10);
const LAST_MONTH = '2026-09';
const RECENT = '2026-08';
const OPEN_SINCE = '2026-03';

/**
 * How far a report has come by the demonstration's day: old ones are locked, recent ones verified, the last month uneven.
 * @returns null where the operator has sent nothing
 */
export function courseOf(
  random: Random,
  { monitor, verifier, country }: Cast,
  lastMonth: Month,
  dueOn: string,
): Course | null {
  const late = random.chance(country.profile.late);
  const submittedAt = daysFrom(dueOn, late ? random.between(1, 9) : -random.between(0, 6));
  const handedIn: Course = {
    status: 'submitted',
    verifiedRevision: null,
    latestRevision: 1,
    firstSubmittedAt: submittedAt,
    submittedAt,
    submittedBy: monitor,
    editors: [monitor],
    returnedEver: false,
    returnReason: null,
    verifiedAt: null,
    verifiedBy: null,
    lockedAt: null,
  };
  if (lastMonth >= LAST_MONTH) return ofLastMonth(random, handedIn, verifier, late);
  if (lastMonth >= RECENT && late) return handedIn;
  const verified = verifiedFrom(random, handedIn, verifier);
  return lastMonth < OPEN_SINCE ? { ...verified, status: 'locked', lockedAt: verified.verifiedAt } : verified;
}

function ofLastMonth(random: Random, handedIn: Course, verifier: string, late: boolean): Course | null {
  if (late) return null;
  const course = random.between(0, 3);
  if (course === 0) return handedIn;
  if (course === 1) {
    const returnReason = 'Two figures do not agree with the attendance sheets: please look again.';
    return { ...handedIn, status: 'returned', latestRevision: null, returnedEver: true, returnReason };
  }
  return verifiedFrom(random, handedIn, verifier);
}

function verifiedFrom(random: Random, handedIn: Course, verifier: string): Course {
  const returnedEver = random.chance(0.12);
  const after = random.between(2, 7) + (returnedEver ? 6 : 0);
  const day = daysFrom((handedIn.submittedAt ?? new Date()).toISOString().slice(0, 10), after);
  const verifiedAt = day.toISOString().slice(0, 10) > TODAY ? new Date(DEMO_CLOCK) : day;
  return {
    ...handedIn,
    status: 'verified',
    verifiedRevision: 1,
    returnedEver,
    verifiedAt,
    verifiedBy: verifier,
  };
}

function daysFrom(date: string, days: number): Date {
  return new Date(Date.parse(`${date}T09:30:00Z`) + days * 86_400_000);
}
