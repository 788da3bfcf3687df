/** Shapes of the contract that the shell uses, by hand until `schema.d.ts` is generated. */

import type { Body, Frequency, Role } from '../../../api/domain/codes.js';
import type { Subregion } from '../../../api/domain/subregions.js';

export type { Body, Frequency, Role };

/** Rights as `GET /me` names them; only those that the pages ask about. */
export type Permission =
  | 'account:own'
  | 'framework:import'
  | 'country:read'
  | 'country:administer'
  | 'country:settle'
  | 'sharing:read'
  | 'sharing:decide'
  | 'user:administer'
  | 'place:read'
  | 'place:keep'
  | 'operator:read'
  | 'operator:keep'
  | 'oversight:read'
  | 'oversight:keep'
  | 'safeguarding:read'
  | 'safeguarding:enter'
  | 'safeguarding:holders'
  | 'report:read'
  | 'report:enter'
  | 'report:submit'
  | 'report:verify'
  | 'period:close'
  | 'report:import'
  | 'mapping:keep'
  | 'report:export'
  | 'checklist:read'
  | 'checklist:answer'
  | 'assessment:read'
  | 'assessment:answer'
  | 'assessment:assign'
  | 'assessment:submit'
  | 'assessment:comment'
  | 'assessment:verify'
  | 'assessment:publish'
  | 'national-criterion:read'
  | 'national-criterion:keep'
  | 'action:read'
  | 'action:keep'
  | 'practice:read'
  | 'practice:write'
  | 'practice:publish'
  | 'narrative:write'
  | 'results:read'
  | 'results:compare'
  | 'target:set'
  | 'baseline:read'
  | 'baseline:set'
  | 'audit:read';

/** One role that a person holds, in a country, at an operator, or in none (adviser, administrator). */
export interface Membership {
  role: Role;
  countryCode: string | null;
  operatorId: string | null;
}

export interface MyMembership extends Membership {
  /** Answers the functions assigned to them, and sees no more. */
  respondent: boolean;
  countryName: string | null;
  operatorName: string | null;
}

/** `GET /me`. */
export interface Me {
  id: string;
  name: string;
  email: string;
  language: string;
  memberships: MyMembership[];
  permissions: Permission[];
  /** Whether notices come by e-mail, too, and whether the installation sends any. */
  mailNotices: boolean;
  mailOffered: boolean;
  /** Countries that invited this adviser to verify. */
  invitedBy: string[];
  /** The day at the server, `2026-10-20`; the demonstration stands still. Use it in place of the browser's date. */
  today: string;
  version: number;
}

export interface Country {
  id: string;
  code: string;
  name: string;
  region: string | null;
  /** Region of the United Nations, M49. */
  subregion: Subregion | null;
  /** ISO 639. */
  languages: string[];
  dueDay: number;
  missingAfterDays: number;
  sexXEnabled: boolean;
  enabledFlags: string[];
  /** Absent for those outside the country. */
  doNoHarmReason?: string | null;
  oneOfficer: boolean;
  /** One body is authority and centre. */
  oneBody: boolean;
  version: number;
}

export interface User {
  id: string;
  email: string;
  name: string;
  language: string;
  disabled: boolean;
  /** False until the first one-time link was used. */
  hasPassword: boolean;
  memberships: HeldMembership[];
  version: number;
}

export interface HeldMembership extends Membership {
  respondent: boolean;
  safeguarding: boolean;
}

/** A link that lets one person choose a password, once. */
export interface OneTimeLink {
  url: string;
  expiresAt: string;
}

export interface Operator {
  id: string;
  countryCode: string;
  name: string;
  kind: 'operator' | 'authority' | 'centre';
  alsoKnownAs: string[];
  accredited: boolean;
  closedOn: string | null;
  /** The one it became part of. */
  successorId: string | null;
  formerNames: { name: string; until: string }[];
  version: number;
}

export interface Suspension {
  from: string;
  to: string;
  reason: string;
}

export interface Duty {
  id: string;
  countryCode: string;
  operatorId: string;
  projectCode: string | null;
  frequency: Frequency;
  fromMonth: string;
  /** Null: open-ended. */
  toMonth: string | null;
  suspensions: Suspension[];
  version: number;
}

/** Whom a country shares with, each decided apart. */
export type SharedWith = 'advisers' | 'peers' | 'public';
export type SharedLevel = 'indexes' | 'recommendationLevels' | 'kpis' | 'narrative';

/** What a country shows to one audience. */
export interface Sharing extends Record<SharedLevel, boolean> {
  countryCode: string;
  audience: SharedWith;
  from: string | null;
  until: string | null;
  /** Of peers alone. */
  form?: 'named' | 'bands';
  /** Of peers alone: the countries named. */
  countries?: string[];
  /** Of peers alone: the same, by name. */
  peers?: { code: string; name: string }[];
  /** What the audience is shown today, and what only because everybody is. */
  shown: { levels: SharedLevel[]; inBands: boolean; asPublic: SharedLevel[] };
  time: 'open' | 'not_yet' | 'over';
  updatedAt: string;
  version: number;
}

/** A decision on sharing, as the audit keeps it; older ones know no days. */
export interface SharingDecision {
  at: string;
  by: string | null;
  after: Pick<Sharing, SharedLevel | 'audience' | 'form' | 'peers'> &
    Partial<Pick<Sharing, 'from' | 'until'>>;
}

/** From which counts of people on a country shows them. */
export interface Thresholds {
  advisersAndPeers: number;
  public: number;
}

/** A country's own thresholds, beside what it may choose. */
export interface CountryThresholds extends Thresholds {
  offered: Record<keyof Thresholds, number[]>;
  version: number;
}

/** A decision on thresholds, as the audit keeps it. */
export interface ThresholdsDecision {
  at: string;
  by: string | null;
  after: Thresholds;
}

/** A person of the other side who looked on a day. */
export interface SharingLook {
  day: string;
  name: string | null;
  audience: SharedWith;
  levels: SharedLevel[];
}

export interface SharingLog {
  decisions: SharingDecision[];
  thresholds: ThresholdsDecision[];
  looks: SharingLook[];
  /** How many answers the public was given, by day. */
  publicLooks: { day: string; answers: number }[];
}

/** A country of which something may be seen in results. */
export interface VisibleCountry
  extends Record<SharedLevel, boolean>,
    Pick<Country, 'code' | 'name' | 'region' | 'subregion' | 'languages'> {
  isOwn: boolean;
}

export interface Invitation {
  id: string;
  countryCode: string;
  name: string;
  email: string;
  invitedAt: string;
}
