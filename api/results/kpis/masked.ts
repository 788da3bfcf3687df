import { type Audience, thresholdsOf } from '../../domain/audiences.js';
import { COUNTED_BANDS, COUNTED_SEXES } from '../../domain/cuts.js';
import { makingParts } from '../../domain/disclosure.js';
import { type Dimension, type KpiDefinition, TIME_DIMENSIONS } from '../../domain/kpi/definition.js';
import type { KpiFacts, PeopleRow } from '../../domain/kpi/facts.js';
import type { PeopleSums } from '../../domain/kpi/people-sums.js';
import type { Figure, KpiPart, KpiPoint } from '../../domain/kpi/point.js';
import { bandPlace, rowPlace } from '../../domain/people-rows.js';
import { quarterAround } from '../../domain/period.js';
import { ADDED_UP } from '../../domain/protection/added-up.js';
import { hiddenByGroup, hiddenByMethod, type WayToCut } from '../../domain/protection/finer.js';
import type { HiddenPeople } from '../../domain/protection/hidden-people.js';
import { takenAway } from '../../domain/protection/partners.js';
import type { SumName } from '../../domain/protection/people-places.js';
import { hiddenIn, readingOf, type SeriesRow } from '../hidden-people.js';
import { cutQuarters, type Months } from '../months.js';
import { FINER } from './protected-cuts.js';

/** The facts of a country with its people added up by series: what is hidden of them is decided there. */
export interface ResultFacts extends KpiFacts {
  readonly series: readonly SeriesRow[];
}

/** What a KPI is cut by that still adds series up whole. */
const WHOLE: readonly Dimension[] = ['activity', 'sex', 'ageBand', 'disability', ...TIME_DIMENSIONS];

/** Whether a KPI adds series up, and is cut by nothing finer: what is told of it is decided with these series. */
export function isAddedUp({ code }: KpiDefinition, by: readonly Dimension[]): boolean {
  return ADDED_UP.some(({ kpis }) => kpis.includes(code)) && by.every((one) => WHOLE.includes(one));
}

/**
 * The facts with everything that the audience is not shown made unknowable: no number at all, which no sum survives.
 * A figure that comes out of them as it does out of the facts themselves rests on what is shown, and on nothing else.
 * What is hidden of a month may be shown with its whole quarter.
 * @returns null where nothing is hidden
 */
export function masked(
  facts: ResultFacts,
  definition: KpiDefinition,
  { months, by }: { readonly months: Months; readonly by: readonly Dimension[] },
  audience: Audience,
): KpiFacts | null {
  const hidden = hiddenIn(facts.series, audience);
  const finer = finerHidden(facts.people, definition, by, audience);
  if (hidden.isNothing && finer.size === 0) return null;
  const [cut, isTold] = [cutQuarters(months), isAddedUp(definition, by)];
  const ofActivity = by.includes('activity');
  const isWhole = ({ period }: PeopleRow) => !by.includes('month') && !cut.includes(quarterAround(period));
  const read = (row: PeopleRow) =>
    hidden[readingOf({ ofActivity, isWhole: isWhole(row) }, () => isTold)](row);
  const people = facts.people.map((row) => {
    const found = read(row);
    const names = finer.get(row);
    const shown = names ? { ...row, sums: unknowable(row, names) } : row;
    return found ? maskedRow(shown, found) : shown;
  });
  return { ...facts, people };
}

/** The rows of which more is hidden than in the tables, with the names of it. */
function finerHidden(
  people: readonly PeopleRow[],
  { code }: KpiDefinition,
  by: readonly Dimension[],
  audience: Audience,
): ReadonlyMap<PeopleRow, readonly SumName[]> {
  const { plain, sensitive } = thresholdsOf(audience);
  if (sensitive === 0 && plain === 0) return new Map();
  const [cut] = FINER.filter((one) => by.includes(one));
  const byMethod = code === 'KPI-13' ? hiddenByMethod(people, audience) : [];
  const asked = cut && WAYS.get(cut);
  const byGroup = asked ? hiddenByGroup(people, { asked, ways: [...WAYS.values()] }, audience) : [];
  return new Map([...byMethod, ...byGroup]);
}

/** The ways to cut people that are finer than the tables, by what they are cut by. */
const WAYS: ReadonlyMap<Dimension, WayToCut> = new Map(
  FINER.map((one) => [one, (row: PeopleRow) => `${groupIn(row, one)}`]),
);

function groupIn(row: PeopleRow, by: Dimension): string | null {
  const { setting, populationGroup, operatorId = null, placeCode = null } = row;
  return { setting, populationGroup, operator: operatorId, place: placeCode }[by as 'setting'] ?? null;
}

/** Sums that are no numbers, also where nothing was collected: who was not counted could be in a hidden group too. */
function unknowable({ sums }: PeopleRow, names: readonly SumName[]): PeopleSums {
  return { ...sums, ...Object.fromEntries(names.map((name) => [name, Number.NaN])) };
}

function maskedRow(row: PeopleRow, hidden: HiddenPeople): PeopleRow {
  const sums = { ...row.sums };
  for (const name of hidden.sums) if (sums[name] !== null) sums[name] = Number.NaN;
  if (row.rows.length === 0) return { ...row, sums };
  const rows = [...row.rows];
  for (const place of [...rowsHidden(hidden), ...bandsHidden(hidden)]) rows[place] = Number.NaN;
  return { ...row, sums, rows };
}

function rowsHidden(hidden: HiddenPeople): number[] {
  const rows = COUNTED_SEXES.flatMap((sex) => COUNTED_BANDS.map((band) => [sex, band] as const));
  return rows.filter((row) => hidden.row(...row)).map((row) => rowPlace(...row));
}

function bandsHidden(hidden: HiddenPeople): number[] {
  return COUNTED_BANDS.filter(hidden.band).map(bandPlace);
}

const isSame = (one: Figure, other: Figure | undefined) =>
  other !== undefined &&
  (['value', 'numerator', 'denominator', 'lower', 'upper', 'reason'] as const).every((name) =>
    Object.is(one[name], other[name]),
  );

/** Points without the figures that the masked facts do not give as well. */
export function standing(
  points: readonly KpiPoint[],
  fromMasked: readonly KpiPoint[],
  definition: KpiDefinition,
  by: readonly Dimension[],
): KpiPoint[] {
  const groups = by.filter((one) => one !== 'month' && one !== 'quarter' && one !== 'year');
  const nameOf = (point: KpiPoint) => JSON.stringify([point.period, ...groups.map((one) => point[one])]);
  const others = new Map(fromMasked.map((point) => [nameOf(point), point]));
  const making = makingParts(definition);
  return points.map((point) => {
    const other = others.get(nameOf(point));
    const isWhole = isSame(point, other);
    const stands = (part: KpiPart) =>
      isSame(
        part,
        other?.parts?.find(({ code }) => code === part.code),
      );
    const parts = point.parts?.map((part) =>
      stands(part) && (isWhole || !making.includes(part.code)) ? part : takenAway(part),
    );
    const shown = isWhole ? point : takenAway(point);
    return parts ? { ...shown, parts } : shown;
  });
}
