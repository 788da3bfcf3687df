import fc from 'fast-check';
import { countedIn, type HandOver, isCountedOnce, namesNoTask, taskKey } from './hand-over.js';

const handOver = (reportId: string, period: string, fields: Partial<HandOver> = {}): HandOver => ({
  reportId,
  period,
  firstSubmittedAt: '2026-05-02T08:00:00.000Z',
  beneficiaryType: 'direct',
  task: 't-7',
  ...fields,
});

describe('land handed over', () => {
  it('is counted once per task where people are confirmed and the task is named', () => {
    const entry = { activity: 'LAND_HANDOVER', stage: 'confirmed', taskRef: 'T-7' } as const;
    expect(isCountedOnce(entry)).toBe(true);
    expect(isCountedOnce({ ...entry, stage: 'expected' })).toBe(false);
    expect(isCountedOnce({ ...entry, activity: 'CLEARANCE' })).toBe(false);
    expect([null, '', '  '].map((taskRef) => isCountedOnce({ ...entry, taskRef }))).toEqual(
      Array(3).fill(false),
    );
  });

  it('may be counted twice where no task is named', () => {
    const entry = { activity: 'LAND_HANDOVER', stage: 'confirmed' } as const;
    expect([null, ' ', 'T-7'].map((taskRef) => namesNoTask({ ...entry, taskRef }))).toEqual([
      true,
      true,
      false,
    ]);
    expect(namesNoTask({ ...entry, stage: 'expected' })).toBe(false);
  });

  it('is the same task whatever the case and the spaces around its reference', () => {
    expect(taskKey(' T-7')).toBe(taskKey('t-7 '));
    expect(taskKey('T-7')).not.toBe(taskKey('T 7'));
  });

  it('counts in the report whose period ends first', () => {
    const [march, january] = [handOver('a', '2026-03'), handOver('b', '2026-01')];
    expect(countedIn([march, january])).toEqual(['b', 'b']);
  });

  it('counts in the month before the quarter that ends with it, and in the quarter before a later month', () => {
    expect(countedIn([handOver('q', '2026-Q1'), handOver('m', '2026-03')])).toEqual(['m', 'm']);
    expect(countedIn([handOver('q', '2026-Q1'), handOver('m', '2026-04')])).toEqual(['q', 'q']);
  });

  it('counts, of two operators in one month, in the report that came in first', () => {
    const early = handOver('z', '2026-03', { firstSubmittedAt: '2026-04-01T08:00:00.000Z' });
    expect(countedIn([handOver('a', '2026-03'), early])).toEqual(['z', 'z']);
    expect(countedIn([handOver('b', '2026-03'), handOver('a', '2026-03')])).toEqual(['a', 'a']);
  });

  it('counts each task for itself, and direct and indirect people each for themselves', () => {
    const others = [
      handOver('a', '2026-01'),
      handOver('b', '2026-02', { task: 't-8' }),
      handOver('c', '2026-02', { beneficiaryType: 'indirect' }),
    ];
    expect(countedIn(others)).toEqual(['a', 'b', 'c']);
  });

  it('counts exactly once, in the same report, in whatever order the reports are looked at', () => {
    const anyHandOver = fc.record({
      reportId: fc.constantFrom('a', 'b', 'c', 'd'),
      period: fc.constantFrom('2026-01', '2026-03', '2026-Q1', '2026-04'),
      firstSubmittedAt: fc.constantFrom('2026-05-02T08:00:00.000Z', '2026-05-03T08:00:00.000Z'),
      beneficiaryType: fc.constantFrom('direct' as const, 'indirect' as const),
      task: fc.constantFrom('t-7', 't-8'),
    });
    const ofDifferentReports = fc.uniqueArray(anyHandOver, {
      selector: ({ reportId, task, beneficiaryType }) => `${reportId} ${task} ${beneficiaryType}`,
    });
    fc.assert(
      fc.property(ofDifferentReports, fc.infiniteStream(fc.nat()), (handOvers, draws) => {
        const counted = countedIn(handOvers);
        const key = ({ task, beneficiaryType }: HandOver) => `${task} ${beneficiaryType}`;
        const counting = handOvers.filter((one, nth) => counted[nth] === one.reportId);
        expect(counting.map(key).sort()).toEqual([...new Set(handOvers.map(key))].sort());
        const mixed = handOvers
          .map((one, nth) => ({ one, nth, at: draws.next().value }))
          .sort((a, b) => a.at - b.at);
        expect(countedIn(mixed.map(({ one }) => one))).toEqual(mixed.map(({ nth }) => counted[nth]));
      }),
    );
  });
});
