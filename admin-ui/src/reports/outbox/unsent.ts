import type { EntryDraft } from '../../../../api/domain/validation/context.js';
import { type Problem, RequestError } from '../../api/problem';
import { differences, type EntryForm } from '../entry/entry-form';

/** An entry as somebody typed it, which the server does not have. */
export interface Unsent {
  readonly userId: string;
  readonly countryCode: string;
  readonly reportId: string;
  readonly entryId: string;
  readonly operatorName: string;
  readonly period: string;
  readonly form: EntryForm;
  /** What it was typed over, and its version; null: the server did not have the entry. */
  readonly base: EntryForm;
  readonly version: number | null;
  /** As it is sent. */
  readonly entry: EntryDraft;
  /**
   * `waiting`: goes by itself. `unfinished`: a rule or two people's figures keep it from being stored. `refused`: the
   * server would not have it; nothing happens until the person decides.
   */
  readonly state: 'waiting' | 'unfinished' | 'refused';
  readonly problem: Problem | null;
  /** How often it was sent in vain, and when it goes again, in milliseconds since 1970. */
  readonly tries: number;
  readonly notBefore: number;
  /** When it was typed last. */
  readonly changedAt: string;
}

/** Of a person and a country: who signs in next on this device sees nothing of it. */
export const keyOf = ({ userId, countryCode, reportId, entryId }: Place): string =>
  [userId, countryCode, reportId, entryId].join('/');

type Place = Pick<Unsent, 'userId' | 'countryCode' | 'reportId' | 'entryId'>;

/** The lock of an entry: held by the page that edits it, and while it is sent. */
export const lockOf = (entryId: string): string => `common-ground.entry/${entryId}`;

const AGAIN_AFTER = [2, 5, 15, 60, 300];

/** How long to wait after so many tries in vain, in milliseconds. */
export const pauseAfter = (tries: number): number =>
  (AGAIN_AFTER[Math.min(tries, AGAIN_AFTER.length) - 1] ?? 0) * 1000;

/** What is to go now, the oldest first. */
export function dueAt(items: readonly Unsent[], now: number): Unsent[] {
  return items
    .filter(({ state, notBefore }) => state === 'waiting' && notBefore <= now)
    .sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1));
}

/** Whether the line or the server failed, so that the same may succeed later; anything else is for the person. */
export const passes = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/** The item after a failure: what passes goes again later, the rest stops. */
export function afterFailure(item: Unsent, error: unknown, now: number): Unsent {
  const problem = problemOf(error);
  if (!passes(problem.status)) return { ...item, state: 'refused', problem };
  const tries = item.tries + 1;
  return { ...item, state: 'waiting', problem, tries, notBefore: now + pauseAfter(tries) };
}

/** The item as it goes again because the person says so. */
export const again = (item: Unsent): Unsent => ({
  ...item,
  state: item.state === 'unfinished' ? 'unfinished' : 'waiting',
  problem: null,
  tries: 0,
  notBefore: 0,
});

/** Whether two items hold the same figures over the same version. */
export const isSame = (a: Pick<Unsent, 'form' | 'version'>, b: Pick<Unsent, 'form' | 'version'>): boolean =>
  a.version === b.version && differences(a.form, b.form).length === 0;

function problemOf(error: unknown): Problem {
  if (!(error instanceof RequestError)) return { title: String(error), status: -1, code: 'internal' };
  const { message, status, code, detail, faults } = error;
  return { title: message, status, code, ...(detail && { detail }), errors: faults };
}
