import fc from 'fast-check';
import { month } from '../../api/domain/period.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { figuresOf } from '../support/counted-anew.js';
import { givenOn } from '../support/given.js';
import { handedOver, handingOver } from '../support/handing-over.js';
import { ifMatch, reportingOperator } from '../support/reporting-operator.js';

type Fields = Readonly<Record<string, unknown>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let authority: Actor;
let land: Awaited<ReturnType<typeof handingOver>>;
let operators: typeof land.operators;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  ({ monitor } = await reportingOperator(given));
  authority = await given.account({ role: 'authority', country: 'XVE' });
  land = await handingOver(given, monitor);
  ({ operators } = land);
});
afterAll(() => app.stop());
afterEach(async () => {
  for (const table of ['rollup', 'rollup_series'] as const) {
    const { kept, anew } = await figuresOf(given.owner, table);
    expect(kept).toEqual(anew);
  }
});

let years = 2000;
/** The first month of a year that no other test reports on, and what comes after it. */
function quiet() {
  years += 1;
  const year = years;
  return {
    months: [1, 2, 3].map((nth) => month(year, nth)) as [string, string, string],
    year,
    task: `T-${year}`,
  };
}

/** People confirmed at hand-over, month by month, as the people series answers. */
async function people(from: string, to: string, activity = 'LAND_HANDOVER') {
  const { body } = await monitor.get(
    `/results/people?country=XVE&activity=${activity}&from=${from}&to=${to}`,
  );
  const direct = body.series.find(
    (one: Fields) => one.beneficiaryType === 'direct' && one.stage === 'confirmed',
  );
  return Object.fromEntries(
    (direct?.points ?? []).map(({ period, total }: { period: string; total: number }) => [period, total]),
  );
}

async function kpi(code: string, from: string, to: string, more = '') {
  const { body } = await monitor.get(`/results/kpis/${code}?country=XVE&from=${from}&to=${to}${more}`);
  return body;
}

const explained = async (by: Actor, code: string, from: string, to: string) =>
  (await by.get(`/results/explain?kpi=${code}&country=XVE&from=${from}&to=${to}`)).body.kpi;

describe('land handed over in two reports', () => {
  it('is counted once, in the month that ends first, whoever reports it and whichever is verified first', async () => {
    const { months, task } = quiet();
    const [january, february, march] = months;
    await land.verified(0, february, [handedOver(60, 40, { taskRef: task })]);
    expect(await people(january, march)).toEqual({ [february]: 100 });
    await land.verified(0, march, [
      handedOver(60, 40, { taskRef: task }),
      handedOver(5, 7, { taskRef: `${task}-b` }),
    ]);
    expect(await people(january, march)).toEqual({ [february]: 100, [march]: 12 });
    await land.verified(1, january, [handedOver(55, 35, { taskRef: ` ${task.toLowerCase()}` })]);
    expect(await people(january, march)).toEqual({ [january]: 90, [march]: 12 });
    const completeness = await kpi('KPI-06', january, march);
    expect(completeness.overall).toMatchObject({ numerator: 102, denominator: 102 });
    const share = await kpi('KPI-12', january, march);
    expect(share.overall).toMatchObject({ numerator: 60, denominator: 102 });
    const byOperator = await kpi('KPI-12', january, march, '&by=operator');
    const of = (nth: number) => byOperator.points.find((one: Fields) => one.operator === operators[nth]?.id);
    expect([of(0), of(1)]).toMatchObject([
      { numerator: 5, denominator: 12 },
      { numerator: 55, denominator: 90 },
    ]);
    const { body: quality } = await monitor.get(`/results/countries/XVE/quality?from=${january}&to=${march}`);
    const line = quality.activities.find((one: Fields) => one.key === 'LAND_HANDOVER');
    expect(line).toMatchObject({ people: 102 });
  });

  it('counts a month’s all parts of a task, direct and indirect people each for themselves', async () => {
    const { months, task } = quiet();
    const [january, february] = months;
    await land.verified(0, january, [
      handedOver(10, 10, { taskRef: task, populationGroup: 'idp' }),
      handedOver(20, 20, { taskRef: task, populationGroup: 'host_community' }),
    ]);
    await land.verified(0, february, [
      handedOver(30, 30, { taskRef: task }),
      handedOver(200, 200, { taskRef: task, beneficiaryType: 'indirect' }),
      handedOver(300, 300, { taskRef: task, stage: 'expected' }),
    ]);
    const { body } = await monitor.get(
      `/results/people?country=XVE&activity=LAND_HANDOVER&from=${january}&to=${february}`,
    );
    const totals = body.series.map((one: Fields & { points: { total: number }[] }) => [
      `${one.beneficiaryType} ${one.stage}`,
      one.points.map(({ total }) => total),
    ]);
    expect(Object.fromEntries(totals)).toEqual({
      'direct confirmed': [60],
      'direct expected': [600],
      'indirect confirmed': [400],
    });
  });

  it('counts every report where no task is named, and is then said to be repeated possibly', async () => {
    const { months } = quiet();
    const [january, february] = months;
    for (const period of [january, february]) await land.verified(0, period, [handedOver(60, 40)]);
    expect(await people(january, february)).toEqual({ [january]: 100, [february]: 100 });
    expect((await explained(monitor, 'KPI-12', january, february)).handOvers).toEqual({
      repeats: 0,
      withoutTask: 2,
      leftOut: [],
    });
    expect((await explained(monitor, 'KPI-04', january, february)).handOvers).toBeNull();
  });

  it('is explained: which report was left out, and which counts; to the centre alone by name', async () => {
    const { months, task } = quiet();
    const [january, february] = months;
    const first = await land.verified(0, january, [handedOver(60, 40, { taskRef: task })]);
    const second = await land.verified(1, february, [handedOver(50, 30, { taskRef: task })]);
    const { reports, handOvers } = await explained(monitor, 'KPI-12', january, february);
    expect(reports.map(({ reportId }: Fields) => reportId)).toEqual([first]);
    expect(handOvers).toMatchObject({ repeats: 1, withoutTask: 0 });
    expect(handOvers.leftOut).toEqual([
      expect.objectContaining({
        reportId: second,
        operatorName: 'Oak Clearance',
        period: february,
        taskRef: task,
        numerator: 50,
        denominator: 80,
        countedIn: { reportId: first, operatorName: 'Maple Relief', period: january },
      }),
    ]);
    const toAuthority = await explained(authority, 'KPI-12', january, february);
    expect(toAuthority.handOvers).toEqual({ repeats: 1, withoutTask: 0, leftOut: null });
    expect(JSON.stringify(toAuthority)).not.toContain(task);
    expect((await explained(monitor, 'KPI-13', january, february)).handOvers).toBeNull();
  });

  it('counts in the month rather than in the quarter that ends with it', async () => {
    const { months, year, task } = quiet();
    await land.verified(0, `${year}-Q1`, [handedOver(60, 40, { taskRef: task })]);
    await land.verified(1, months[2], [handedOver(50, 30, { taskRef: task })]);
    expect(await people(months[0], months[2])).toEqual({ [months[2]]: 80 });
  });

  it('counts in the later report while the earlier one is returned, and until a correction takes the task out', async () => {
    const { months, task } = quiet();
    const [january, february] = months;
    const entry = handedOver(60, 40, { taskRef: task });
    const first = await land.submitted(0, january, [entry]);
    await land.verified(1, february, [handedOver(50, 30, { taskRef: task })]);
    const latest = async () => (await kpi('KPI-12', january, february, '&basis=latest')).overall.denominator;
    expect([await people(january, february), await latest()]).toEqual([{ [february]: 80 }, 100]);
    await land.move(monitor, first, 'return');
    expect([await people(january, february), await latest()]).toEqual([{ [february]: 80 }, 80]);
    const operator = operators[0]?.actor as Actor;
    await land.move(operator, first, 'submission');
    await land.move(monitor, first, 'verification');
    expect(await people(january, february)).toEqual({ [january]: 100 });
    await land.move(monitor, first, 'correction');
    const [{ id, version }] = (await operator.get(`/reports/${first}`)).body.entries;
    const other = { ...entry, taskRef: `${task}-other` };
    expect((await operator.put(`/reports/${first}/entries/${id}`, other, ifMatch(version))).status).toBe(200);
    await land.move(operator, first, 'submission');
    expect(await people(january, february)).toEqual({ [january]: 100 });
    await land.move(monitor, first, 'verification');
    expect(await people(january, february)).toEqual({ [january]: 100, [february]: 80 });
  });

  it('is counted once when both reports are verified at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { months, task } = quiet();
      const ids = await Promise.all(
        [0, 1].map((nth) =>
          land.submitted(nth, months[1 - nth] ?? '', [handedOver(60, 40, { taskRef: task })]),
        ),
      );
      await Promise.all(ids.map((id) => land.move(monitor, id, 'verification')));
      expect(await people(months[0], months[1])).toEqual({ [months[0]]: 100 });
    }
  });

  it('is what a fresh count gives, whatever is done to the reports', async () => {
    const step = fc.record({
      report: fc.nat(3),
      deed: fc.constantFrom('submission', 'submission', 'verification', 'return', 'correction', 'rewrite'),
      task: fc.constantFrom('a', 'A', 'b', null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
        const { ids, task } = await fourReports();
        for (const one of steps)
          await take(ids[one.report] ?? '', one.deed, one.task && `${task}${one.task}`);
        const { kept, anew } = await figuresOf(given.owner, 'rollup');
        expect(kept).toEqual(anew);
      }),
      { numRuns: 6 },
    );
  });
});

/** Of both operators in two months, each handing over the same task. */
async function fourReports() {
  const { months, task } = quiet();
  const ids: string[] = [];
  for (const nth of [0, 1])
    for (const period of [months[0], months[1]])
      ids.push(await land.submitted(nth, period, [handedOver(6 + nth, 4, { taskRef: `${task}a` })]));
  return { ids, task };
}

/** Does what the state of the report lets be done, and else nothing. */
async function take(id: string, deed: string, taskRef: string | null): Promise<void> {
  const { status, operatorId, entries } = (await monitor.get(`/reports/${id}`)).body;
  const operator = operators.find((one) => one.id === operatorId)?.actor as Actor;
  if (deed !== 'rewrite') {
    const answer = await (deed === 'submission' ? operator : monitor).post(`/reports/${id}/${deed}`, {
      reason: 'On the way.',
    });
    expect([201, 409]).toContain(answer.status);
  } else if (status === 'draft' || status === 'returned') {
    const [{ id: entryId, version }] = entries;
    const entry = handedOver(9, 4, { taskRef });
    const path = `/reports/${id}/entries/${entryId}`;
    expect((await operator.put(path, entry, ifMatch(version))).status).toBe(200);
  }
}
