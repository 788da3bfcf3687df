import type pg from 'pg';
import { addMonths } from '../../api/domain/period.js';
import { HOME, TOKENS } from './fill.js';

export type Which = 'bare' | 'product';

/** One request of many: what differs from the one before. */
export interface Asked {
  readonly body: string;
  /** joined to the work's address */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One piece of work that both servers are asked to do. */
export interface Work {
  readonly name: string;
  /** the least share of the bare server's requests per second */
  readonly goal: number;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly bare: string;
  readonly product: string;
  readonly token: string;
  /** what is asked of a server next; absent for reads, which ask the same each time */
  readonly next?: (server: Which) => Asked;
  /** told each answer */
  readonly answered?: (body: string) => void;
  /** what is to be known before a server is driven */
  readonly prepare?: (server: Which) => Promise<void>;
  /** the same figure read from either answer: both must agree */
  readonly figure?: (answer: never) => number;
}

const RANGE = 'from=2025-10&to=2026-09';

export const READS: readonly Work[] = [
  {
    name: 'country dashboard, 12 months by sex, age and disability',
    goal: 0.5,
    method: 'GET',
    bare: `/people?country=${HOME}&${RANGE}`,
    product: `/api/v1/results/people?country=${HOME}&${RANGE}`,
    token: TOKENS.monitor,
    figure: (answer: People) =>
      sum('series' in answer ? cellsShown(answer) : answer.flatMap((row) => row.cells)),
  },
  {
    name: 'comparison of 60 countries',
    goal: 0.5,
    method: 'GET',
    bare: `/comparison?${RANGE}`,
    product: `/api/v1/results/comparison?measure=people&${RANGE}`,
    token: TOKENS.adviser,
    // Asked of both before they are driven: what is hidden is decided at the first question and remembered.
    figure: (answer: Compared) => ('countries' in answer ? answer.countries : answer).length,
  },
  {
    name: 'list page, 25 rows and their count',
    goal: 0.4,
    method: 'GET',
    bare: `/reports?country=${HOME}`,
    product: '/api/v1/reports?range=[0,24]',
    token: TOKENS.monitor,
    figure: (answer: readonly unknown[]) => answer.length,
  },
];

interface Shown {
  readonly series: readonly { points: readonly { cells: readonly (number | null)[] }[] }[];
}
type Compared = readonly object[] | { readonly countries: readonly object[] };
type People = readonly { cells: readonly (number | null)[] }[] | Shown;

const cellsShown = ({ series }: Shown): (number | null)[] =>
  series.flatMap(({ points }) => points.flatMap(({ cells }) => cells));

const sum = (values: readonly (number | null)[]): number =>
  values.reduce((total: number, value) => total + (value ?? 0), 0);

/** Saving a report of 54 cells; every request is of another operator and month, none of them in the figures above. */
export async function saveWork(owner: pg.Client): Promise<Work> {
  const { rows } = await owner.query(
    `select id from operator where country_code = $1 and split_part(name, ' ', 2)::int > 1000`,
    [HOME],
  );
  let nth = 0;
  const next = () => {
    nth += 1;
    const operatorId = rows[nth % rows.length].id;
    const body = JSON.stringify({
      operatorId,
      countryCode: HOME,
      period: addMonths('1950-01', Math.floor(nth / rows.length)),
      entries: [ENTRY],
    });
    return { body };
  };
  return {
    name: 'save a report of 54 cells',
    goal: 0.35,
    method: 'POST',
    bare: '/reports',
    product: '/api/v1/reports',
    token: TOKENS.monitor,
    next,
  };
}

const SEXES = ['F', 'M', '_U'];
const count = (sex: string, ageBand: string, disability: string, value: number) => ({
  measure: 'people',
  sex,
  ageBand,
  disability,
  value,
});

/** An entry of 54 counts that breaks no rule and wants no comment. */
export const ENTRY = {
  activity: 'EORE_SESSION',
  setting: 'in_school',
  beneficiaryType: 'direct',
  countBasis: 'persons',
  placeCode: `${HOME}01`,
  disabilityAsked: 'all',
  disabilityMethod: 'WG_SS',
  statedTotal: 120,
  counts: [
    ...SEXES.flatMap((sex) =>
      ['Y0T17', 'Y18T59', 'Y60', '_U'].flatMap((age) => [
        count(sex, age, 'with', 1),
        count(sex, age, 'without', 8),
        count(sex, age, '_U', 1),
        count(sex, age, '_T', 10),
      ]),
    ),
    ...SEXES.map((sex) => count(sex, '_T', '_T', 40)),
    count('_T', '_T', 'with', 12),
    count('_T', '_T', '_U', 12),
    count('_T', '_T', '_T', 120),
  ],
};
