// What the page on data quality tells of a quarter, in the figures of its series.
import type { Audience } from '../../api/domain/audiences.js';
import type { Quality } from '../../api/domain/quality/quality.js';
import {
  type AddedUpTo,
  peopleMet,
  qualityRows,
  toldLines,
  toldWhole,
} from '../../api/results/quality/told.js';
import type { EnteredRow } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { EDUCATION, RUNS, seriesOf, type Told } from './runs.js';

const NEEDS = new Map([
  ...EDUCATION.map((activity) => [activity, 'sex_age'] as const),
  ['LAND_HANDOVER', 'sex_age'] as const,
  ...['NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON'].map((activity) => [activity, 'sex_age_disability'] as const),
]);
/** What a line of the page on data quality adds up, of the series of an activity. */
const linesSay = ({ people, complete, sexAge, sexNotKnown, ...of }: Quality, activity: string) => {
  const isSplit = NEEDS.get(activity) === 'sex_age_disability';
  const says: (readonly [readonly string[], number | null])[] = [
    [['total'], people],
    [isSplit ? ['fullLower'] : ['knownSexAge'], complete.numerator],
    [['knownSexAge'], sexAge.numerator],
    [['sexRest'], sexNotKnown.numerator],
  ];
  if (!isSplit) return says;
  return [
    ...says,
    [['with', 'without'], of.disabilityKnown.numerator] as const,
    [['disabilityUnknown'], of.disabilityNotKnown.numerator] as const,
  ];
};

/** What the page on data quality tells of each run of months: over all, by activity, and by month. */
export function toldByQuality(rows: readonly EnteredRow[], audience: Audience): Told[] {
  const { series } = resultsOf({ people: rows });
  const names = series.map(seriesOf);
  return RUNS.flatMap((months) => {
    const met = (to: AddedUpTo) => qualityRows(peopleMet(series, months, audience, to), NEEDS);
    const lines = [
      { key: '', ...toldWhole(met('all')) },
      ...toldLines(met('activity'), ({ activity }) => activity),
      ...toldLines(met('month'), ({ period }) => period),
    ];
    return lines.flatMap(({ key, ...line }) => {
      const inside = names.filter((name) => {
        const period = name.slice(0, 7);
        return (
          period >= months.from &&
          period <= months.to &&
          name.split(' ').some((word) => key === '' || word === key)
        );
      });
      // Series that are reported together need the same: of all of them the first one tells which.
      const activity = (inside[0] ?? '').split(' ').at(-1) ?? '';
      return linesSay(line, activity).flatMap(([figures, value]) =>
        value === null
          ? []
          : { value, parts: inside.flatMap((name) => figures.map((figure) => `${name} ${figure}`)) },
      );
    });
  });
}
