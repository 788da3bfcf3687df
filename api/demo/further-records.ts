import type { OperatorKind } from '../domain/codes.js';
import type { ReportRecord } from '../domain/report.js';
import type { FurtherKind } from './countries.js';
import type { Teller } from './filler.js';
import { casualties, feedback, funding, partnerships, posts, tasking } from './programme-figures.js';
import type { Random } from './random.js';
import { leadershipPlaces, movements, workplace } from './staff-figures.js';
import { targets, transparency } from './told-by-authority.js';

interface Telling {
  /** whose periods have the record, by how they end; a kind of organisation that is not here never tells it */
  readonly when: Partial<Record<OperatorKind, readonly string[]>>;
  readonly make: (random: Random, teller: Teller) => ReportRecord[];
}

const EVERY_QUARTER = ['-Q1', '-Q2', '-Q3', '-Q4'];
const TWICE_A_YEAR = ['-Q1', '-Q3'];

const TELLINGS: Readonly<Record<FurtherKind, Telling>> = {
  'casualty-outcome': { when: { centre: EVERY_QUARTER }, make: casualties },
  'tasking-order': { when: { centre: EVERY_QUARTER }, make: tasking },
  'community-feedback': { when: { operator: [''], centre: EVERY_QUARTER }, make: feedback },
  'staff-movement': {
    when: { operator: ['-03', '-09'], centre: EVERY_QUARTER, authority: EVERY_QUARTER },
    make: movements,
  },
  'leadership-place': { when: { centre: ['-Q2'], authority: ['-Q4'] }, make: leadershipPlaces },
  'workplace-package': {
    when: { operator: ['-03'], centre: ['-Q1'], authority: ['-Q1'] },
    make: workplace,
  },
  'inclusion-post': { when: { centre: TWICE_A_YEAR, authority: TWICE_A_YEAR }, make: posts },
  partnership: { when: { centre: TWICE_A_YEAR, authority: TWICE_A_YEAR }, make: partnerships },
  'funding-request': { when: { authority: TWICE_A_YEAR }, make: funding },
  'inclusion-target': { when: { authority: TWICE_A_YEAR }, make: targets },
  'transparency-report': { when: { authority: ['-Q2'] }, make: transparency },
};

/** What an organisation tells in a period beside its work; of the kinds that its country does not tell there is nothing. */
export function furtherRecords(random: Random, teller: Teller): ReportRecord[] {
  return teller.country.tells.flatMap((kind) => {
    const { when, make } = TELLINGS[kind];
    const isDue = when[teller.organisation]?.some((ending) => teller.period.endsWith(ending)) ?? false;
    return isDue ? make(random, teller) : [];
  });
}
