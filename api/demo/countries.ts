import type { Body } from '../domain/codes.js';
import type { TransparencyReport } from '../domain/programme-records.js';
import type { ReportRecord } from '../domain/report.js';
import type { Subregion } from '../domain/subregions.js';

/** How a fictional country works and reports, 0–1 where it is a share. */
export interface Profile {
  /** how much of what people report is broken down by sex and age */
  readonly known: number;
  /** how often the disability question is put to everybody, by the Washington Group questions */
  readonly asksDisability: number;
  readonly femaleShare: number;
  /** how often a report comes after its day */
  readonly late: number;
  readonly womenInOperations: number;
  readonly consultationHeard: number;
  readonly trainedTeams: number;
  /** mean level of the checklist in the round of 2025 and 2026 */
  readonly level: Readonly<Record<Body, readonly [number, number]>>;
  /** how often a "met" has a document behind it */
  readonly evidenced: number;
}

/** The kinds of record that are told now and then, beside the work with people. */
export type FurtherKind = Exclude<
  ReportRecord['kind'],
  'consultation' | 'survey-team' | 'va-tally' | 'workforce' | 'meeting'
>;

export interface DemoCountry {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** where a comparison finds it: region of the United Nations, M49 */
  readonly subregion: Subregion;
  /** languages its mine action works in, ISO 639 */
  readonly languages: readonly string[];
  readonly seed: number;
  readonly operators: readonly string[];
  readonly sharing: {
    readonly indexes: boolean;
    readonly recommendationLevels: boolean;
    readonly kpis: boolean;
    /** the countries named as peers, shown as much as advisers are */
    readonly peers?: readonly string[];
    /** whether everybody is shown the indexes */
    readonly publicIndexes?: boolean;
  };
  /** state of the 2026 round by body: how far it has come */
  readonly round2026: Readonly<Record<Body, 'draft' | 'submitted' | 'verified' | 'published'>>;
  readonly profile: Profile;
  /** what its organisations report beside their work with people; what is not here nobody there reports */
  readonly tells: readonly FurtherKind[];
  /** casualties recorded in a quarter, and how many of them are of unknown age: from, to; `null` = none are recorded */
  readonly casualties: Readonly<Record<'aQuarter' | 'ageUnknown', readonly [number, number]>> | null;
  readonly treaties: readonly TransparencyReport['treaty'][];
  /** whether there is a national action plan that a transparency report could link to */
  readonly hasActionPlan: boolean;
  /** whether the centre itself takes safeguarding reports: there are then enough of them to show a national share */
  readonly hasHotline: boolean;
}

const EVERYTHING: readonly FurtherKind[] = [
  'casualty-outcome',
  'tasking-order',
  'community-feedback',
  'staff-movement',
  'leadership-place',
  'workplace-package',
  'inclusion-post',
  'partnership',
  'funding-request',
  'inclusion-target',
  'transparency-report',
];

/** Four fictional countries: codes of the user-assigned range, uneven on purpose. No real country is shown with invented scores. */
export const DEMO_COUNTRIES: readonly DemoCountry[] = [
  {
    code: 'XVE',
    name: 'Veldania',
    region: 'Fictional: river plains',
    subregion: '151',
    languages: ['en'],
    seed: 1325,
    operators: [
      'Halden Relief',
      'Maple Clearance Group',
      'National Demining Service of Veldania',
      'Steppe Risk Education Network',
    ],
    sharing: { indexes: true, recommendationLevels: true, kpis: true, peers: ['XOS'] },
    round2026: { NMAA: 'draft', NMAC: 'submitted' },
    profile: {
      known: 0.9,
      asksDisability: 0.4,
      femaleShare: 0.51,
      late: 0.15,
      womenInOperations: 0.27,
      consultationHeard: 0.6,
      trainedTeams: 0.55,
      level: { NMAA: [1.7, 2.3], NMAC: [1.9, 2.5] },
      evidenced: 0.93,
    },
    tells: EVERYTHING,
    casualties: { aQuarter: [3, 9], ageUnknown: [0, 2] },
    treaties: ['apmbc'],
    hasActionPlan: true,
    hasHotline: false,
  },
  {
    code: 'XOS',
    name: 'Ostravie',
    region: 'Fictional: highlands',
    subregion: '151',
    languages: ['fr'],
    seed: 2122,
    operators: ['Corde Solidaire', 'Déminage Haut-Val', 'Ostravie Mine Risk Education'],
    sharing: { indexes: true, recommendationLevels: true, kpis: true },
    round2026: { NMAA: 'published', NMAC: 'published' },
    profile: {
      known: 0.97,
      asksDisability: 0.8,
      femaleShare: 0.49,
      late: 0.05,
      womenInOperations: 0.38,
      consultationHeard: 0.85,
      trainedTeams: 0.85,
      level: { NMAA: [2.3, 2.9], NMAC: [2.2, 2.8] },
      evidenced: 0.97,
    },
    tells: EVERYTHING,
    casualties: { aQuarter: [15, 24], ageUnknown: [5, 7] },
    treaties: ['apmbc', 'ccm'],
    hasActionPlan: true,
    hasHotline: true,
  },
  {
    code: 'XCI',
    name: 'Calderon Isles',
    region: 'Fictional: islands',
    subregion: '029',
    languages: ['en', 'fr'],
    seed: 2242,
    operators: ['Isles Ordnance Response', 'Tern Community Safety'],
    sharing: { indexes: true, recommendationLevels: false, kpis: false },
    round2026: { NMAA: 'published', NMAC: 'verified' },
    profile: {
      known: 0.8,
      asksDisability: 0.3,
      femaleShare: 0.44,
      late: 0.3,
      womenInOperations: 0.18,
      consultationHeard: 0.45,
      trainedTeams: 0.4,
      level: { NMAA: [1.9, 2.3], NMAC: [1.6, 1.9] },
      evidenced: 0.88,
    },
    tells: ['tasking-order', 'community-feedback', 'inclusion-post', 'partnership', 'transparency-report'],
    casualties: null,
    treaties: ['apmbc'],
    hasActionPlan: false,
    hasHotline: false,
  },
  {
    code: 'XMA',
    name: 'Marrasand',
    region: 'Fictional: coast and desert',
    subregion: '145',
    languages: ['ar', 'en'],
    seed: 2493,
    operators: ['Harbour Demining', 'Marrasand Red Star Society', 'Oasis Risk Education'],
    sharing: { indexes: false, recommendationLevels: false, kpis: false, publicIndexes: true },
    round2026: { NMAA: 'draft', NMAC: 'draft' },
    profile: {
      known: 0.6,
      asksDisability: 0.1,
      femaleShare: 0.35,
      late: 0.4,
      womenInOperations: 0.1,
      consultationHeard: 0.3,
      trainedTeams: 0.2,
      level: { NMAA: [1, 1.3], NMAC: [1.1, 1.4] },
      evidenced: 0.8,
    },
    tells: ['casualty-outcome', 'tasking-order', 'inclusion-target'],
    casualties: { aQuarter: [8, 20], ageUnknown: [3, 9] },
    treaties: [],
    hasActionPlan: false,
    hasHotline: false,
  },
];

/** The demonstration's clock stands still here. */
export const DEMO_CLOCK = '2026-10-20T09:00:00Z';
/** Before the first of its months: when countries and accounts were set up. */
export const BEFORE_ALL = '2024-09-02T09:00:00Z';
/** The 24 months that have reports. */
export const DEMO_MONTHS = { first: '2024-10', last: '2026-09' } as const;
/** Veldania's figures of these months come from its national form, not from the generator. */
export const FROM_FORM = { first: '2026-01', last: '2026-09' } as const;
