import fc from 'fast-check';
import { dutyFaults } from './duty.js';
import { beganAfterClosing, endedDuty, mergerFault, otherNames, takenOver } from './operator-life.js';
import { month } from './period.js';

const duty = {
  projectCode: 'P-1',
  fromMonth: '2026-01',
  toMonth: null,
  frequency: 'month',
  suspensions: [{ from: '2026-05', to: '2026-08', reason: 'funding' }],
} as const;

describe('an operator that closes', () => {
  it('owes the month in which it closes, and nothing after', () => {
    expect(endedDuty(duty, '2026-06')).toEqual({
      ...duty,
      toMonth: '2026-06',
      suspensions: [{ from: '2026-05', to: '2026-06', reason: 'funding' }],
    });
    expect(endedDuty(duty, '2025-12')).toBeNull();
    const ended = { ...duty, toMonth: '2026-03', suspensions: [] };
    expect(endedDuty(ended, '2026-06')).toBe(ended);
  });

  it.each([
    ['2026-06', false],
    ['2026-Q2', false],
    ['2026-07', true],
    ['2026-Q3', true],
    ['June', false],
  ])('has nothing to report of a period that began later: %s', (period, after) => {
    expect(beganAfterClosing(period, { closedOn: '2026-06-10' })).toBe(after);
  });
});

describe('an operator that is renamed', () => {
  it('is found by its old name, and bears no name twice', () => {
    expect(otherNames('Maple', 'Maple Group', ['MCG'])).toEqual(['MCG', 'Maple']);
    expect(otherNames('Maple Group', 'Maple', ['MCG', 'Maple'])).toEqual(['MCG', 'Maple Group']);
    expect(otherNames('Maple', 'Maple', ['MCG'])).toEqual(['MCG']);
  });
});

describe('an operator that becomes part of another', () => {
  const old = { id: 'a', countryCode: 'XVE', closedOn: null };

  it('names one of its own country that goes on working', () => {
    expect(mergerFault(old, { ...old, id: 'b' })).toBeNull();
    const wrong = [
      null,
      old,
      { ...old, id: 'b', countryCode: 'XTA' },
      { ...old, id: 'b', closedOn: '2026-01-01' },
    ];
    for (const into of wrong) expect(mergerFault(old, into)?.code).toBe('unknown-successor');
  });

  it('hands its duties on from the next month, but for projects that the other reports on already', () => {
    expect(takenOver([duty], '2026-06', [])).toEqual([
      { ...duty, fromMonth: '2026-07', suspensions: [{ from: '2026-07', to: '2026-08', reason: 'funding' }] },
    ]);
    expect(takenOver([duty], '2026-06', [{ ...duty, fromMonth: '2026-09', suspensions: [] }])).toEqual([]);
    expect(takenOver([duty], '2026-06', [{ ...duty, projectCode: null }])).toHaveLength(1);
    expect(takenOver([{ ...duty, toMonth: '2026-06' }], '2026-06', [])).toEqual([]);
  });

  it('owes each month once: before by the old one, after by the successor', () => {
    const months = fc.integer({ min: 1, max: 36 }).map((n) => month(2025, n));
    const duties = fc.tuple(months, fc.option(months), months, months).map(([fromMonth, to, one, two]) => ({
      ...duty,
      fromMonth,
      toMonth: to !== null && to < fromMonth ? fromMonth : to,
      suspensions: [],
      at: [one, two] as const,
    }));
    const covers = (one: { fromMonth: string; toMonth: string | null } | null | undefined, m: string) =>
      !!one && one.fromMonth <= m && m <= (one.toMonth ?? '9999-12');
    fc.assert(
      fc.property(duties, ({ at: [last, asked], ...before }) => {
        const [old, [next]] = [endedDuty(before, last), takenOver([before], last, [])];
        expect([covers(old, asked), covers(next, asked)].filter(Boolean)).toHaveLength(
          covers(before, asked) ? 1 : 0,
        );
        for (const one of [old, next]) if (one) expect(dutyFaults(one)).toEqual([]);
      }),
    );
  });
});
