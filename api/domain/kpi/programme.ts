import { addMonths } from '../period.js';
import type {
  CasualtyOutcome,
  CommunityFeedback,
  FundingRequest,
  InclusionPost,
  InclusionTarget,
  Partnership,
  TaskingOrder,
  TransparencyPoint,
  TransparencyReport,
} from '../programme-records.js';
import { PARTNERS } from '../programme-records.js';
import { countOf, type KpiPart, ratio, share, total } from './point.js';
import { flow, stock, sum } from './snapshot.js';

/** So many of so many over records; without a record there is nothing to divide by. */
function rate<T>(records: readonly T[], part: (one: T) => number, whole: (one: T) => number) {
  return ratio(sum(records, part), total(records.map(whole)));
}

const recorded = (one: CasualtyOutcome) => one.killed + one.injured + one.outcomeUnknown;

/**
 * KPI-16: casualty records with sex, age and outcome ÷ records; unknowns stay. Parts `sex`, `age`, `outcome`: each alone.
 * @source docs/methodology.md#kpi-16
 */
export const casualtyRecords = flow<CasualtyOutcome>('casualty-outcome', (records) => ({
  ...rate(records, ({ complete }) => complete, recorded),
  parts: [
    { code: 'sex', ...rate(records, ({ sexKnown }) => sexKnown, recorded) },
    { code: 'age', ...rate(records, ({ ageKnown }) => ageKnown, recorded) },
    { code: 'outcome', ...rate(records, ({ killed, injured }) => killed + injured, recorded) },
  ],
}));

/**
 * KPI-27: tasking orders with an inclusion target and resources ÷ issued, also the part `target`; part `vulnerability`:
 * orders whose rank a vulnerability criterion moved ÷ issued.
 * @source docs/methodology.md#kpi-27
 */
export const taskingOrders = flow<TaskingOrder>('tasking-order', (orders) => {
  const issued = (one: TaskingOrder) => one.issued;
  const target = rate(orders, (one) => one.withTargetAndResources, issued);
  return {
    ...target,
    parts: [
      { code: 'target', ...target },
      { code: 'vulnerability', ...rate(orders, ({ rankMoved }) => rankMoved, issued) },
    ],
  };
});

interface Money {
  readonly currency: string;
  readonly asked: number;
  readonly withGoals: number;
}

/** Money of requests that state both sums. */
function stated({ currency, amountSubmitted, amountWithGoals }: FundingRequest): Money[] {
  if (amountSubmitted === null || amountWithGoals === null) return [];
  return [{ currency, asked: amountSubmitted, withGoals: amountWithGoals }];
}

/**
 * KPI-29: funding requests with gender and inclusion goals ÷ submitted. Parts `money`, one for each currency: money of
 * such requests ÷ money asked for, where both are stated; never added over currencies.
 * @source docs/methodology.md#kpi-29
 */
export const fundingRequests = flow<FundingRequest>('funding-request', (requests) => {
  const money = requests.flatMap(stated);
  const currencies = [...new Set(money.map(({ currency }) => currency))].sort();
  const parts = currencies.map((currency): KpiPart => {
    const own = money.filter((one) => one.currency === currency);
    return {
      code: 'money',
      currency,
      ...rate(
        own,
        ({ withGoals }) => withGoals,
        ({ asked }) => asked,
      ),
    };
  });
  const counted = rate(
    requests,
    ({ withGoals }) => withGoals,
    ({ submitted }) => submitted,
  );
  return { ...counted, parts };
});

const POINTS: readonly TransparencyPoint[] = [
  'clearanceTable',
  'eoreTable',
  'vaTable',
  'inclusionSection',
  'planLink',
];

/** Whether no report to the same treaty speaks of a later year. */
function isLast({ treaty, reportYear }: TransparencyReport, all: readonly TransparencyReport[]): boolean {
  return all.every((other) => other.treaty !== treaty || other.reportYear <= reportYear);
}

const lastReports = stock<TransparencyReport>(
  'transparency-report',
  (reports) => {
    const last = reports.filter((one) => isLast(one, reports));
    const pointsOf = (points: readonly TransparencyPoint[]) =>
      last.flatMap((one) => points.map((point) => one[point])).filter((met) => met !== 'not_applicable');
    const rateOf = (points: readonly TransparencyPoint[]) => share(pointsOf(points), (met) => met === 'met');
    return { ...rateOf(POINTS), parts: POINTS.map((code) => ({ code, ...rateOf([code]) })) };
  },
  ({ treaty }) => treaty,
);

/**
 * KPI-30: points met ÷ points that apply, in the last transparency report to each treaty. Parts: each point.
 * @source docs/methodology.md#kpi-30
 */
export const transparencyPoints: typeof lastReports = {
  ...lastReports,
  counted: (facts, slice) => {
    const held = lastReports.counted?.(facts, slice) ?? facts;
    const all = held.map(({ of }) => of.record);
    return held.filter(({ of }) => isLast(of.record, all));
  },
};

/** Months for which a value keeps a target alive. */
const ALIVE_MONTHS = 12;

/**
 * KPI-31: inclusion targets with a baseline, a year and a value at most 12 months old at the point's end ÷ adopted.
 * @source docs/methodology.md#kpi-31
 */
export const targetsAlive = stock<InclusionTarget>('inclusion-target', (targets, _found, { last }) =>
  share(targets, ({ hasBaseline, targetYear, valueMonth }) => {
    const isFresh = valueMonth !== null && valueMonth <= last && valueMonth >= addMonths(last, -ALIVE_MONTHS);
    return hasBaseline && targetYear !== null && isFresh;
  }),
);

/** KPI-33: posts for gender and inclusion filled and funded ÷ established, a stock. @source docs/methodology.md#kpi-33 */
export const inclusionPosts = stock<InclusionPost>('inclusion-post', (posts) =>
  rate(
    posts,
    ({ filledAndFunded }) => filledAndFunded,
    ({ established }) => established,
  ),
);

/** KPI-35: active partnerships, a count; parts: by type of partner. A stock. @source docs/methodology.md#kpi-35 */
export const partnerships = stock<Partnership>('partnership', (held) => {
  const active = (lines: readonly Partnership[]) => countOf(total(lines.map((one) => one.active)));
  const parts = PARTNERS.map((code) => ({ code, ...active(held.filter(({ partner }) => partner === code)) }));
  return { ...active(held), parts: parts.filter(({ value }) => value !== null) };
});

/** KPI-36: feedback of communities answered ÷ received, safeguarding never in it. @source docs/methodology.md#kpi-36 */
export const feedbackAnswered = flow<CommunityFeedback>('community-feedback', (records) =>
  rate(
    records,
    (one) => one.feedbackAnswered,
    ({ feedbackReceived }) => feedbackReceived,
  ),
);
