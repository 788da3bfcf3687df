import { context, counts, entry, report } from '../../../test/fixtures/saddd.js';
import type { Entry, Report, SurveyTeam } from '../report.js';
import { contextOf, type ReportedEntry, type SharedFigures, type ValidationContext } from './context.js';
import { type PastWork, pastOf } from './past.js';
import { RULES } from './rules.js';
import { reportFindings } from './validate.js';

type Example = readonly [report: Partial<Report>, around?: Partial<ValidationContext>];

/** A report of entries, each changed as given. */
const of = (...given: readonly Partial<Entry>[]): Example => [
  { entries: given.map((one, index) => entry({ id: `e${index + 1}`, ...one })) },
];
const around = (more: Partial<ValidationContext>, [given]: Example = of({})): Example => [given, more];

const sexAge = { 'F,Y18T59,_T': 25, 'M,Y18T59,_T': 20 };
const women = (value: number, more: Partial<Entry> = {}) =>
  ({ statedTotal: null, counts: counts({ 'F,Y18T59,_T': value, 'F,Y18T59,with': 2 }), ...more }) as const;
const both = (female: number, male: number) => ({
  statedTotal: null,
  counts: counts({ 'F,Y18,_T': female, 'M,Y18,_T': male, 'F,Y18,with': 3 }),
});
const team: SurveyTeam = {
  id: 't1',
  kind: 'survey-team',
  team: 'NTS-3',
  members: 4,
  trained: 4,
  leaderTrained: true,
};
const told = (period: string, total: number, projectCode: string | null = 'P-1'): ReportedEntry => ({
  period,
  activity: 'EORE_SESSION',
  projectCode,
  beneficiaryType: 'direct',
  stage: null,
  total,
});
const past: PastWork[] = pastOf(
  '2026-03',
  [38, 52, 41, 47, 40, 55, 44].map((value, index) => ({
    ...entry({ ...women(value) }),
    period: `2025-0${index + 1}`,
  })),
);
const shared = (figures: string): SharedFigures => ({
  partner: 'Halden Relief',
  activity: 'EORE_SESSION',
  placeCode: 'VD0101001',
  figures,
});
const clearance = (confirmed: number): Example =>
  of(
    { activity: 'CLEARANCE', setting: null, stage: 'expected', taskRef: 'T-1', statedTotal: 50 },
    { activity: 'LAND_HANDOVER', setting: null, stage: 'confirmed', taskRef: 'T-1', statedTotal: confirmed },
  );

/** For every rule: what it finds, and what comes close and passes. */
const EXAMPLES: Readonly<Record<string, { readonly fails: Example; readonly passes: Example }>> = {
  V01: { fails: of({ placeCode: 'VD0902002' }), passes: of({ setting: null }) },
  V02: { fails: of({ statedTotal: 45.5 }), passes: of({ counts: counts({ ...sexAge, 'F,Y60,_T': 0 }) }) },
  V03: { fails: of({ statedTotal: 44 }), passes: of({ statedTotal: 45 }) },
  V04: {
    fails: of({ counts: counts({ ...sexAge, 'F,_T,_T': 26 }) }),
    passes: of({ counts: counts({ ...sexAge, 'F,_T,_T': 25 }) }),
  },
  V05: {
    fails: of({ counts: counts({ ...sexAge, 'F,Y18T59,with': 26 }) }),
    passes: of({ counts: counts({ ...sexAge, 'F,Y18T59,with': 25 }) }),
  },
  V06: {
    fails: of({ flags: [{ flag: 'caregiver', value: 46 }] }),
    passes: of({ flags: [{ flag: 'caregiver', value: 45 }] }),
  },
  V07: { fails: [{ records: [{ ...team, trained: 5 }] }], passes: [{ records: [team] }] },
  V08: { fails: [{ period: '2026-05' }], passes: [{ period: '2026-04' }] },
  V09: { fails: of({}, {}), passes: of({}, { populationGroup: 'idp' }) },
  V10: {
    fails: of(women(60), women(60, { setting: 'out_of_school' })),
    passes: of(women(60), women(61, { setting: 'out_of_school' })),
  },
  V11: {
    fails: around({ reported: [told('2026-01', 30), told('2026-02', 20), told('2026-Q1', 96, null)] }),
    passes: around({ reported: [told('2026-01', 30), told('2026-02', 20), told('2026-Q1', 95, null)] }),
  },
  V12: { fails: [{}, { today: '2026-04-11' }], passes: [{}, { today: '2026-04-10' }] },
  V13: {
    fails: of({ statedTotal: 51, counts: counts({ 'F,Y18,_T': 45, 'F,_U,_T': 6 }) }),
    passes: of({ statedTotal: 50, counts: counts({ 'F,Y18,_T': 45, 'F,_U,_T': 5 }) }),
  },
  V14: { fails: of({ counts: [], disabilityAsked: 'none' }), passes: of({}) },
  V15: { fails: of({ disabilityMethod: null }), passes: of({}) },
  V16: {
    fails: of({ statedTotal: null, counts: counts({ 'F,Y18,_T': 60, 'F,Y18,with': 25 }) }),
    passes: of({ statedTotal: null, counts: counts({ 'F,Y18,_T': 60, 'F,Y18,with': 24 }) }),
  },
  V17: { fails: around({ past }, of(women(450))), passes: around({ past }, of(women(65))) },
  V18: { fails: of(both(81, 20)), passes: of(both(79, 22)) },
  V19: { fails: of(women(7338)), passes: of(women(7337)) },
  V20: {
    fails: of({ activity: 'EORE_MEDIA', setting: 'media' }),
    passes: of({ activity: 'EORE_MEDIA', setting: 'media', beneficiaryType: 'indirect' }),
  },
  V21: { fails: clearance(101), passes: clearance(100) },
  V22: {
    fails: of({ activity: 'WORKFORCE', setting: null, counts: counts({ ...sexAge, 'M,Y0T17,_T': 1 }) }),
    passes: of({ activity: 'WORKFORCE', setting: null, counts: counts({ ...sexAge, 'M,Y0T17,_T': 0 }) }),
  },
  V23: { fails: of({ comments: 'call +380 44 555 01 99' }), passes: of({ comments: 'Snow on 2026-03-02.' }) },
  V24: { fails: of({}), passes: of({ counts: counts(sexAge) }) },
  V25: {
    fails: [{ revision: 2, revisionReason: ' ' }],
    passes: [{ revision: 2, revisionReason: 'Wrong district' }],
  },
  V26: { fails: of({ projectCode: 'P-1 ' }), passes: of({ projectCode: 'P-1' }) },
  V27: { fails: of({}), passes: of({ quantity: { value: 2, unit: 'sessions' } }) },
  V28: {
    fails: around({ partners: [shared('60 F,Y18T59,_T=60 F,Y18T59,with=2')] }, of(women(60))),
    passes: around({ partners: [shared('60 F,Y18T59,_T=60 F,Y18T59,with=2')] }, of(women(61))),
  },
};

const rulesOf = ([given, more]: Example) =>
  reportFindings(report(given), context(more)).map(({ rule }) => rule);

describe('every rule of the table', () => {
  it('has an example of what it finds and of what passes', () => {
    expect(Object.keys(EXAMPLES)).toEqual(RULES.map(({ id }) => id));
  });

  it.each(Object.entries(EXAMPLES))(
    '%s speaks of the one and not of the other',
    (rule, { fails, passes }) => {
      expect(rulesOf(fails)).toContain(rule);
      expect(rulesOf(passes)).not.toContain(rule);
    },
  );
});

describe('errors', () => {
  it('hang on nothing but what is known when an entry is written: no history, no other organisation', () => {
    const beyond = ['operators', 'lastPeriod', 'past', 'partners', 'vaHistory', 'submittedOn'] as const;
    const bare = contextOf({ today: '', settings: context({}).settings, report: report({}) });
    const unknown = Object.fromEntries(beyond.map((name) => [name, bare[name]]));
    const errorsIn = (given: Partial<Report>, around: ValidationContext) =>
      reportFindings(report(given), around).filter(({ severity }) => severity === 'E');
    for (const [given, more] of Object.values(EXAMPLES).flatMap(({ fails, passes }) => [fails, passes]))
      expect(errorsIn(given, { ...context(more), ...unknown })).toEqual(errorsIn(given, context(more)));
  });
});

describe('months and their quarter (V11)', () => {
  const keys = (period: string, reported: ReportedEntry[]) =>
    reportFindings(report({ period }), context({ reported, today: '2026-04-05' })).map(({ key }) => key);

  it('may be below it while one is not in, and never above it', () => {
    expect(keys('2026-03', [told('2026-01', 30), told('2026-Q1', 90, null)])).not.toContain('V11.quarter');
    expect(keys('2026-03', [told('2026-01', 50), told('2026-Q1', 90, null)])).toContain('V11.quarter');
  });

  it('are compared in the quarter’s own report, too', () => {
    const months = [told('2026-01', 20), told('2026-02', 15), told('2026-03', 9)];
    expect(keys('2026-Q1', months)).toContain('V11.quarter');
    expect(keys('2026-Q1', [...months.slice(0, 2), told('2026-03', 10)])).not.toContain('V11.quarter');
  });
});

describe('what is usual (V17)', () => {
  const found = (...given: Partial<Entry>[]) =>
    reportFindings(report(of(...given)[0]), context({ past })).filter(({ rule }) => rule === 'V17');

  it('names the row and what is usual there', () => {
    const [finding, ...others] = found(women(450));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'W', pointer: '#/entries/e1/counts/F,Y18T59,_T' });
    expect(finding?.message).toMatch(/^450, usually \d+–\d+ here\.$/);
  });

  it('names the total where no row is far from the usual', () => {
    expect(found(women(55, { statedTotal: 900 }))).toMatchObject([{ cell: 'statedTotal' }]);
  });

  it('adds up the tasks of one work', () => {
    expect(found(women(30, { taskRef: 'T-1' }), women(30, { taskRef: 'T-2' }))).toEqual([]);
    expect(found(women(300, { taskRef: 'T-1' }), women(1, { taskRef: 'T-2' }))).not.toEqual([]);
  });

  it('reads the activity as a whole where the work is new', () => {
    const [finding] = found(women(900, { placeCode: 'VD01' }));
    expect(finding).toMatchObject({ key: 'V17.activity', pointer: '#/entries' });
    expect(found(women(60, { placeCode: 'VD01' }))).toEqual([]);
  });
});
