import { addMonths, parsePeriod } from '../period.js';
import type { Workforce } from '../report.js';
import type { LeadershipPlace, StaffMovement, WorkplaceMeasure, WorkplacePackage } from '../staff-records.js';
import type { Fact, Formula, Slice } from './formula.js';
import {
  type Figure,
  type KpiPart,
  noValue,
  type Reading,
  ratio,
  share,
  shareAgainst,
  total,
} from './point.js';
import { type Held, recordFacts } from './records.js';
import { wasDueThroughout } from './rolling.js';
import { flow, latest, stock, sum, upTo } from './snapshot.js';

/** Fewer women or fewer men on the staff than this, and their exit rates are not compared. */
export const MIN_STAFF = 30;
/** Fewer leavers than this in 12 months, and no rate is told. */
export const MIN_LEAVERS = 5;

interface Staff {
  readonly women: number;
  readonly men: number;
}

type Told = Held<StaffMovement> | Held<Workforce>;

/** Movements of the 12 months, and the staff of the organisations that reported any, as last counted. */
function movementsAndStaff(facts: readonly Fact<Told>[], { window }: Slice) {
  const first = addMonths(window.last, -11);
  const held = facts.map(({ of }) => of);
  const movements = held.filter(
    (one): one is Held<StaffMovement> =>
      one.record.kind === 'staff-movement' && parsePeriod(one.period).first >= first,
  );
  const moving = new Set(movements.map(({ operatorId }) => operatorId));
  const counted = facts.filter(
    (fact): fact is Fact<Held<Workforce>> =>
      fact.of.record.kind === 'workforce' && moving.has(fact.of.operatorId),
  );
  const { records: lines, snapshots } = latest(counted, window);
  const known = new Set(snapshots.map(({ operatorId }) => operatorId));
  const staff: Staff = { women: sum(lines, ({ women }) => women), men: sum(lines, ({ men }) => men) };
  const own = movements.filter(({ operatorId }) => known.has(operatorId)).map(({ record }) => record);
  return { movements: own, staff, snapshots };
}

function exits(movements: readonly StaffMovement[], staff: Staff): Figure & { parts: KpiPart[] } {
  const left: Staff = {
    women: sum(movements, (one) => one.leaversWomen),
    men: sum(movements, (one) => one.leaversMen),
  };
  const [women, men] = [ratio(left.women, staff.women), ratio(left.men, staff.men)];
  const why = withheldFor(left, staff);
  const none = why && noValue('withheld', why);
  const parts = [
    { code: 'exitWomen', ...(none ?? women) },
    { code: 'exitMen', ...(none ?? men) },
  ];
  if (none) return { ...none, parts };
  const value = (women.value ?? 0) - (men.value ?? 0);
  return { value, numerator: left.women + left.men, denominator: staff.women + staff.men, parts };
}

function withheldFor(left: Staff, staff: Staff) {
  if (Math.min(staff.women, staff.men) < MIN_STAFF) return 'under_30_staff';
  return left.women + left.men < MIN_LEAVERS ? 'under_5_leavers' : null;
}

/** Women among the hired, held against women among those who applied, of lines that count applications. */
function hiring(movements: readonly StaffMovement[]): Figure {
  const lines = movements.filter((one) => one.applicantsWomen !== null && one.applicantsMen !== null);
  const hired = sum(lines, (one) => one.hiresWomen);
  const applied = sum(lines, (one) => one.applicantsWomen ?? 0);
  return shareAgainst(
    { numerator: hired, denominator: hired + sum(lines, (one) => one.hiresMen) },
    { numerator: applied, denominator: applied + sum(lines, (one) => one.applicantsMen ?? 0) },
  );
}

/** Women among the promoted, held against women among staff. */
function promotion(movements: readonly StaffMovement[], staff: Staff): Figure {
  const women = sum(movements, (one) => one.promotionsWomen);
  return shareAgainst(
    { numerator: women, denominator: women + sum(movements, (one) => one.promotionsMen) },
    { numerator: staff.women, denominator: staff.women + staff.men },
  );
}

/**
 * KPI-21: women's exit rate minus men's over 12 months, in points: leavers ÷ staff of the organisations that report
 * both; withheld under 30 women or men, or under 5 leavers. Numerator and denominator are all leavers and all staff of
 * known sex. Parts: `exitWomen`, `exitMen`; `KPI-21b` women among hires ÷ women among applicants; `KPI-21c` the same
 * for promotions ÷ staff.
 * @source docs/methodology.md#kpi-21
 */
export const retention: Formula<Told> = {
  explainedBy: 'sums',
  window: upTo,
  stock: true,
  facts: (facts) => [
    ...recordFacts<StaffMovement>(facts, 'staff-movement'),
    ...recordFacts<Workforce>(facts, 'workforce'),
  ],
  read: (facts, slice): Reading => {
    const year = { first: addMonths(slice.window.last, -11), last: slice.window.last };
    if (!wasDueThroughout({ window: year, duties: slice.duties }))
      return noValue('no_data', 'not_due_in_all_months');
    const { movements, staff, snapshots } = movementsAndStaff(facts, slice);
    if (movements.length === 0) return { ...noValue('no_data'), snapshots };
    const { parts, ...figure } = exits(movements, staff);
    return {
      ...figure,
      snapshots,
      parts: [
        ...parts,
        { code: 'KPI-21b', ...hiring(movements) },
        { code: 'KPI-21c', ...promotion(movements, staff) },
      ],
    };
  },
};

const MEASURES: readonly WorkplaceMeasure[] = [
  'flexibleWork',
  'childCare',
  'fittingEquipment',
  'traumaInformed',
];

/**
 * KPI-22: organisations with all four measures of an inclusive workplace ÷ organisations assessed, a stock.
 * Parts: each measure alone.
 * @source docs/methodology.md#kpi-22
 */
export const inclusiveWorkplaces = stock<WorkplacePackage>('workplace-package', (_records, { held }) => {
  const assessed = held.filter(({ record }) => record.assessed);
  const organisations = [...new Set(assessed.map(({ operatorId }) => operatorId))];
  const rateOf = (measures: readonly WorkplaceMeasure[]) =>
    share(organisations, (one) =>
      assessed
        .filter(({ operatorId }) => operatorId === one)
        .every(({ record }) => measures.every((measure) => record[measure] === true)),
    );
  return { ...rateOf(MEASURES), parts: MEASURES.map((code) => ({ code, ...rateOf([code]) })) };
});

/**
 * KPI-34: women ÷ places of known sex in leadership training and mentoring. Part `disability`: who declared a
 * disability ÷ who was asked and answered.
 * @source docs/methodology.md#kpi-34
 */
export const leadershipPlaces = flow<LeadershipPlace>('leadership-place', (places) => {
  const women = sum(places, (one) => one.women);
  const known = total(places.map((one) => one.women + one.men));
  const asked = places.filter(({ disabilityAnswered }) => disabilityAnswered !== null);
  const declared = sum(asked, ({ disabilityDeclared }) => disabilityDeclared ?? 0);
  const answered = total(asked.map(({ disabilityAnswered }) => disabilityAnswered));
  return { ...ratio(women, known), parts: [{ code: 'disability', ...ratio(declared, answered) }] };
});
