import type { Body } from './codes.js';

/** What people are told of: what waits for them, and what was decided about their work. */
export const NOTICE_KINDS = [
  'function-assigned',
  'function-taken',
  'function-open-again',
  'function-due',
  'round-due',
  'round-to-verify',
  'round-returned',
  'round-verified',
  'comment',
  'action-due',
  'report-returned',
  'report-due',
  'peer-named',
  'peer-dismissed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a country is told of another one that names it, or names it no more: such a notice has the other's code. */
export const PEER_KINDS = ['peer-named', 'peer-dismissed'] as const satisfies readonly NoticeKind[];
export type PeerKind = (typeof PEER_KINDS)[number];

/** How far a day lies off when a reminder of it is made: `ahead` in some days, `soon` in a few, `overdue` when it is past. */
export const DUE_MARKS = ['ahead', 'soon', 'overdue'] as const;
export type DueMark = (typeof DUE_MARKS)[number];

/** What a notice is about: codes, ids and days. Never a name, an answer, a figure or a word that somebody wrote. */
export interface Matter {
  readonly kind: NoticeKind;
  readonly countryCode: string;
  /** id of the round, the action or the report; `null` = a report that is not begun */
  readonly subjectId: string | null;
  /** whose checklist or plan; `null` = a report */
  readonly body: Body | null;
  /** of the round or the report: `2026`, `2026-Q3`, `2026-09`; `null` = an action */
  readonly period: string | null;
  /** the function, or the criterion or recommendation that was commented on; of a peer, the country that named it; `null` = the whole */
  readonly code: string | null;
  /** the day in question, `2026-11-15`; `null` = none is set */
  readonly dueOn: string | null;
  /** how far it was off when the notice was made; `null` = the notice is no reminder */
  readonly mark: DueMark | null;
  /** what happened, once: the same matter of the same occasion is told a person once */
  readonly key: string;
}

/** One matter for one person. */
export interface Notice extends Matter {
  readonly userId: string;
}

/** A round as far as notices name it. */
export interface NoticedRound {
  readonly id: string;
  readonly countryCode: string;
  readonly body: Body;
  readonly period: string;
  readonly dueOn: string | null;
}

/**
 * A matter for each of the people it is for, once each.
 * @param except whoever did the deed knows of it; `null` = nobody did it, a day came
 * @source docs/methodology.md#notices
 */
export function noticesFor(matter: Matter, people: Iterable<string>, except: string | null = null): Notice[] {
  return [...new Set(people)].filter((id) => id !== except).map((userId) => ({ ...matter, userId }));
}

/**
 * What is told of a round.
 * @param occasion what makes it another time: a version, a revision, a comment's id
 * @source docs/methodology.md#notices
 */
export function ofRound(
  kind: NoticeKind,
  { id, countryCode, body, period, dueOn }: NoticedRound,
  occasion: string | number,
  code: string | null = null,
): Matter {
  const key = [kind, id, code ?? '-', occasion].join('/');
  return { kind, countryCode, subjectId: id, body, period, code, dueOn, mark: null, key };
}

/**
 * What a peer is told of a country that names it, or names it no more. It stands at the peer's own country.
 * @param by the country that decides
 * @param occasion the version of its decision
 * @source docs/methodology.md#notices
 */
export function ofPeer(kind: PeerKind, peer: string, by: string, occasion: number): Matter {
  const key = [kind, by, peer, occasion].join('/');
  return {
    kind,
    countryCode: peer,
    subjectId: null,
    body: null,
    period: null,
    code: by,
    dueOn: null,
    mark: null,
    key,
  };
}

/**
 * What changed for whom when a function is given to other respondents, or other peers are named; who keeps it is told
 * nothing.
 * @param before ids of accounts, or codes of countries; `after` likewise
 * @source docs/methodology.md#notices
 */
export function changedHands(
  before: readonly string[],
  after: readonly string[],
): { readonly given: string[]; readonly taken: string[] } {
  return {
    given: after.filter((id) => !before.includes(id)),
    taken: before.filter((id) => !after.includes(id)),
  };
}
