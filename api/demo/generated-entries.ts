import type { Count } from '../domain/cells.js';
import type { Activity, AgeBand, Sex } from '../domain/codes.js';
import type { Entry, MeasuredCount } from '../domain/report.js';
import type { Profile } from './countries.js';
import type { Random } from './random.js';

const ROWS: readonly (readonly [Sex, AgeBand])[] = [
  ['F', 'Y0T17'],
  ['F', 'Y18T59'],
  ['F', 'Y60'],
  ['M', 'Y0T17'],
  ['M', 'Y18T59'],
  ['M', 'Y60'],
];
const AGES = [0.45, 0.42, 0.13];

/** The entries of one operator and month that a profile makes plausible. */
export function generatedEntries(
  random: Random,
  profile: Profile,
  places: readonly string[],
  month: string,
): Entry[] {
  const [first, second] = [random.pick(places), random.pick(places)];
  const project = `P-${random.between(100, 140)}`;
  const make = (activity: Activity, placeCode: string, people: number, more: Partial<Entry> = {}): Entry => ({
    id: random.uuid(),
    activity,
    beneficiaryType: 'direct',
    countBasis: 'persons',
    placeCode,
    projectCode: project,
    ...counted(random, profile, people),
    ...more,
  });
  const sessions = { quantity: { value: random.between(2, 9), unit: 'sessions' as const } };
  const area = { quantity: { value: random.between(2_000, 60_000), unit: 'm2' as const } };
  return [
    make('EORE_SESSION', first, random.between(60, 420), { setting: 'in_school', ...sessions }),
    make('EORE_SESSION', second, random.between(25, 220), { setting: 'out_of_school', ...sessions }),
    make('NTS', first, random.between(12, 60)),
    ...(Number(month.slice(5)) % 3 === 2 ? [expected(random, first, project)] : []),
    make('COMMUNITY_LIAISON', second, random.between(15, 70)),
    ...(random.chance(0.5) ? [make('VA_REFERRAL', second, random.between(3, 18))] : []),
    ...(random.chance(0.4) ? [make('EORE_TOT', first, random.between(6, 24))] : []),
    ...(random.chance(0.35)
      ? [
          make('CLEARANCE', first, random.between(40, 300), { stage: 'expected', ...area }),
          make('LAND_HANDOVER', second, random.between(40, 260), {
            stage: 'confirmed',
            taskRef: `T-${month}-${project}`,
          }),
        ]
      : []),
    ...(random.chance(0.15) ? [media(random, first, project)] : []),
  ];
}

/** Those who will benefit once the land that a survey found is cleared: an estimate, nobody was asked anything. */
function expected(random: Random, placeCode: string, projectCode: string): Entry {
  const [women, girls] = [random.between(20, 60), random.between(15, 50)];
  return {
    id: random.uuid(),
    activity: 'NTS',
    stage: 'expected',
    beneficiaryType: 'direct',
    countBasis: 'estimate',
    placeCode,
    projectCode,
    counts: [
      cell('F', 'Y18', '_T', women),
      cell('M', 'Y18', '_T', women - 3),
      cell('F', 'Y0T17', '_T', girls),
      cell('M', 'Y0T17', '_T', girls + 2),
    ],
    statedTotal: 2 * women + 2 * girls - 1,
    disabilityAsked: 'none',
  };
}

/** People by sex and age, and by disability where it was asked. */
function counted(
  random: Random,
  { known, asksDisability, femaleShare }: Profile,
  people: number,
): Pick<Entry, 'counts' | 'statedTotal' | 'disabilityAsked' | 'disabilityMethod'> {
  const unknown = Math.round(people * (1 - known) * random.next() * 1.6);
  const weights = [...AGES.map((age) => age * femaleShare), ...AGES.map((age) => age * (1 - femaleShare))];
  const parts = random.part(people - unknown, weights);
  const cells = ROWS.map(([sex, ageBand], index) => cell(sex, ageBand, '_T', parts[index] ?? 0));
  const unknownCell = unknown > 0 ? [cell('_U', '_U', '_T', unknown)] : [];
  const counts = [...cells, ...unknownCell];
  if (random.chance(asksDisability))
    return {
      counts: [...counts, ...crossed(random, parts)],
      statedTotal: people,
      disabilityAsked: 'all',
      disabilityMethod: 'WG_SS',
    };
  if (random.chance(0.5)) return { counts, statedTotal: people, disabilityAsked: 'none' };
  const withDisability = Math.round(people * 0.05 * random.next() * 2);
  return {
    counts: [...counts, cell('_T', '_T', 'with', withDisability)],
    statedTotal: people,
    disabilityAsked: 'not_stated',
    disabilityMethod: 'SELF_DECLARED',
  };
}

/** Of whom with disability, row by row: rarer in children, who the question finds less often. */
function crossed(random: Random, parts: readonly number[]): MeasuredCount[] {
  return ROWS.map(([sex, ageBand], index) => {
    const share = ageBand === 'Y0T17' ? 0.03 : ageBand === 'Y18T59' ? 0.07 : 0.22;
    return cell(sex, ageBand, 'with', Math.round((parts[index] ?? 0) * share * (0.5 + random.next())));
  });
}

function media(random: Random, placeCode: string, projectCode: string): Entry {
  const statedTotal = random.between(8_000, 30_000);
  const how = {
    beneficiaryType: 'indirect',
    setting: 'media',
    countBasis: 'estimate',
    disabilityAsked: 'none',
  } as const;
  return {
    id: random.uuid(),
    activity: 'EORE_MEDIA',
    placeCode,
    projectCode,
    statedTotal,
    counts: [],
    ...how,
  };
}

function cell(sex: Sex, ageBand: AgeBand, disability: Count['disability'], value: number): MeasuredCount {
  return { measure: 'people', sex, ageBand, disability, value };
}
