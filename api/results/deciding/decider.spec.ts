import { Worker } from 'node:worker_threads';
import { count, definitionOf, people } from '../../../test/fixtures/kpi-facts.js';
import { resultsOf } from '../../../test/fixtures/result-facts.js';
import { PUBLIC } from '../audience.js';
import { kpisRow } from '../comparison/kpis-row.js';
import { Decider } from './decider.js';

const { jest: tools } = import.meta as unknown as { jest: typeof jest };
const months = { from: '2026-01', to: '2026-03' } as const;
const adviser = { ...PUBLIC, userId: 'somebody' };
/** A question that is told apart from others by the year of its months. */
const question = (year = 2026) => ({
  rows: [],
  months: { from: `${year}-01`, to: `${year}-03` },
  audience: 'country' as const,
});
const NOBODY = [{ full: { counted: 0, leftOut: 0 } }];

describe('The decider', () => {
  const decider = new Decider();
  const ended = tools.spyOn(Worker.prototype, 'terminate');
  const sent = tools.spyOn(Worker.prototype, 'postMessage');
  beforeAll(() => {
    tools.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
  });
  beforeEach(() => sent.mockClear());
  afterAll(() => {
    tools.useRealTimers();
    decider.onModuleDestroy();
    ended.mockRestore();
    sent.mockRestore();
  });

  it('refuses what cannot be sent to its thread, and answers the question after it', async () => {
    const unsendable = { ...question(), rows: [{ toString: () => '' }] as never };
    await expect(decider.decide(adviser, 'shares', [unsendable])).rejects.toThrow('could not be cloned');
    expect(await decider.decide(adviser, 'shares', [question()])).toMatchObject(NOBODY);
  });
  it('says what failed in its thread, and answers the question after it', async () => {
    const broken = { ...question(), rows: [{ period: 'never' }] as never };
    await expect(decider.decide(adviser, 'shares', [broken])).rejects.toThrow('is not valid JSON');
    expect(await decider.decide(adviser, 'shares', [question(2025)])).toMatchObject(NOBODY);
  });
  it('tells of a country what is told of it without a thread', async () => {
    const rows = [
      people([count('F', 'Y18T59', 120), count('M', 'Y18T59', 3), count('M', 'Y0T17', 70)]),
      people([count('F', 'Y18T59', 45), count('M', 'Y18T59', 55)], { period: '2026-02' }),
    ];
    const asked = {
      country: { code: 'XVE', name: 'Veldania' },
      definitions: ['KPI-04', 'KPI-10'].map((code) => ({
        ...definitionOf(code),
        supersededBy: null,
        targetsOf: ['1.0'],
      })),
      facts: resultsOf({ people: rows }),
      months,
      targets: [],
      audience: 'public',
      series: 'month',
    } as const;
    const [row] = await decider.decide(PUBLIC, 'kpis', [asked]);
    expect(row).toEqual(JSON.parse(JSON.stringify(kpisRow(asked))));
    expect(JSON.stringify(row)).toContain('suppressed');
  });
  it('decides the same once: who asks meanwhile waits with the first, and later it is remembered', async () => {
    const ask = () => decider.decide(adviser, 'shares', [question(2024)]);
    await Promise.all([ask(), ask()]);
    await ask();
    expect(sent).toHaveBeenCalledTimes(1);
  });
  it('lets several questions take turns, a country each', async () => {
    const done: string[] = [];
    const ask = async (name: string, years: number[]) => {
      await decider.decide(adviser, 'shares', years.map(question));
      done.push(name);
    };
    await Promise.all([ask('long', [2010, 2011, 2012, 2013]), ask('short', [2020])]);
    expect(done).toEqual(['short', 'long']);
  });
  it('refuses what takes longer than three quarters of a minute; asked again it goes on where it was', async () => {
    const now = tools.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(45_000);
    now.mockReturnValue(45_001);
    const ask = () => decider.decide(adviser, 'shares', [1991, 1992].map(question));
    await expect(ask()).rejects.toMatchObject({ status: 503 });
    now.mockRestore();
    expect(await ask()).toHaveLength(2);
    expect(sent).toHaveBeenCalledTimes(2);
  });
  it('lets both threads go when nothing is asked for five minutes, and begins another for what is asked later', async () => {
    await decider.decide(adviser, 'shares', [question(2002)]);
    tools.advanceTimersByTime(299_999);
    expect(ended).not.toHaveBeenCalled();
    tools.advanceTimersByTime(1);
    expect(ended).toHaveBeenCalledTimes(2);
    expect(await decider.decide(adviser, 'shares', [question(2003)])).toMatchObject(NOBODY);
  });
  it('does not let who is signed in wait for the public', async () => {
    const threads = new Set();
    sent.mockImplementation(function (this: Worker) {
      threads.add(this);
    });
    void decider.decide(PUBLIC, 'shares', [question(2001)]).catch(() => undefined);
    void decider.decide(adviser, 'shares', [question(2001)]).catch(() => undefined);
    expect(threads.size).toBe(2);
  });
});
