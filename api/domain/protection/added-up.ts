import { position } from '../cells.js';
import { ACTIVITIES, type Activity, type BeneficiaryType } from '../codes.js';
import { COUNTED_BANDS, COUNTED_SEXES, KNOWN_BANDS, KNOWN_SEXES } from '../cuts.js';
import type { KpiDefinition } from '../kpi/definition.js';
import { directEore, handedOver, ofFullCompleteness } from '../kpi/people.js';
import { PLACES, type SumName } from './people-places.js';
import type { Told } from './stacked.js';

/** Series that KPIs add up over series and months: what is told of the sums is decided with what is told of each. */
export interface AddedUp {
  readonly name: string;
  readonly kpis: readonly KpiDefinition['code'][];
  readonly holds: (series: SeriesName) => boolean;
  readonly told: Told;
  /** what KPIs tell of each group of these people that is finer than the tables */
  readonly ofGroups: readonly GroupShare[];
}

/** Sums above a line and below it, in people. */
export interface GroupShare {
  readonly above: readonly SumName[];
  readonly below: readonly SumName[];
  readonly subject: 'people' | 'disability';
}

interface SeriesName {
  readonly activity: Activity;
  readonly beneficiaryType: BeneficiaryType;
  readonly stage: string | null;
}

const sums = (...names: readonly SumName[]) => names.map(PLACES.sum);

const IN_BANDS = [
  ...COUNTED_BANDS.map(PLACES.band),
  ...COUNTED_SEXES.flatMap((sex) => COUNTED_BANDS.map((band) => PLACES.row(sex, band))),
];
/** Of a pyramid: with disability, by sex and age. */
const OF_WHOM = KNOWN_SEXES.flatMap((sex) => KNOWN_BANDS.map((band) => position(sex, band, 'with')));
const OF_EDUCATION = [...sums('total', 'knownSexAge', 'female', 'male', 'with', 'without'), ...IN_BANDS];
const OF_COMPLETENESS = sums('total', 'fullLower', 'fullUpper');
const OF_LAND = sums('total', 'knownSexAge', 'female', 'knownSex', 'with', 'without');

/** @source docs/methodology.md#disclosure */
export const ADDED_UP: readonly AddedUp[] = [
  {
    name: 'risk-education',
    kpis: ['KPI-04', 'KPI-10', 'KPI-11'],
    holds: directEore,
    told: {
      ofPeriod: OF_EDUCATION,
      ofQuarter: OF_EDUCATION,
      ofSeries: [...OF_EDUCATION, ...OF_WHOM, ...sums('asked', 'withAsked')],
      seldom: ['EORE_TOT'],
    },
    ofGroups: [{ above: ['knownSexAge'], below: ['total'], subject: 'people' }],
  },
  {
    name: 'full-completeness',
    kpis: ['KPI-05'],
    holds: ofFullCompleteness,
    told: { ofPeriod: OF_COMPLETENESS, ofQuarter: OF_COMPLETENESS, ofSeries: OF_COMPLETENESS, seldom: [] },
    ofGroups: [
      { above: ['fullLower'], below: ['total'], subject: 'disability' },
      { above: ['fullUpper'], below: ['total'], subject: 'disability' },
    ],
  },
  {
    name: 'handed-over',
    kpis: ['KPI-06', 'KPI-12'],
    holds: handedOver,
    told: { ofPeriod: OF_LAND, ofQuarter: OF_LAND, ofSeries: OF_LAND, seldom: [] },
    ofGroups: [
      { above: ['knownSexAge'], below: ['total'], subject: 'people' },
      { above: ['female'], below: ['knownSex'], subject: 'people' },
      { above: ['with', 'without'], below: ['total'], subject: 'disability' },
    ],
  },
];

/** The activities whose people some KPI adds up with those of one, itself among them. */
export function activitiesBeside(activity: Activity): readonly Activity[] {
  const isWith = (one: Activity) => ({ activity: one, beneficiaryType: 'direct', stage: null }) as const;
  const group = addedUpOf(isWith(activity));
  return group ? ACTIVITIES.filter((one) => group.holds(isWith(one))) : [activity];
}

/** What a series is added up with; null = with nothing. */
export function addedUpOf(series: SeriesName): AddedUp | null {
  return ADDED_UP.find(({ holds }) => holds(series)) ?? null;
}
