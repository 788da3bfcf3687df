import { addMonths, parsePeriod } from '../domain/period.js';
import type { InclusionTarget, PointMet, TransparencyReport } from '../domain/programme-records.js';
import type { Teller } from './filler.js';
import type { Random } from './random.js';

const TARGETS = [
  'Women among deminers and survey staff',
  'Persons with disabilities on the staff',
  'Girls and boys alike in school sessions',
  'Women presiding at coordination meetings',
] as const;

/** The inclusion targets adopted: the first ones measured lately, one once and never again, one never. */
export function targets(random: Random, { country, period }: Teller): InclusionTarget[] {
  const { last } = parsePeriod(period);
  const measured = Math.round(TARGETS.length * country.profile.consultationHeard);
  return TARGETS.map((title, nth) => ({
    id: random.uuid(),
    kind: 'inclusion-target',
    title,
    hasBaseline: nth < TARGETS.length - 1,
    targetYear: nth < TARGETS.length - 1 ? 2028 : null,
    valueMonth: nth < measured ? addMonths(last, -1 - nth) : nth === measured ? '2024-06' : null,
  }));
}

/** Last year's reports to the treaties that the country is party to. */
export function transparency(random: Random, { country, period }: Teller): TransparencyReport[] {
  const share = country.profile.evidenced - 0.2;
  const met = (): PointMet => (random.chance(share) ? 'met' : 'not_met');
  return country.treaties.map((treaty) => ({
    id: random.uuid(),
    kind: 'transparency-report',
    treaty,
    reportYear: Number(period.slice(0, 4)) - 1,
    clearanceTable: met(),
    eoreTable: met(),
    vaTable: met(),
    inclusionSection: met(),
    planLink: country.hasActionPlan ? met() : 'not_applicable',
  }));
}
