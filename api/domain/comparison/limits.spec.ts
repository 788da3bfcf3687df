import fc from 'fast-check';
import { reportLimits, roundLimits } from './limits.js';

const TODAY = '2026-11-28';
const round = (period: string, asOf: string, answered = 1) => roundLimits({ period, asOf, answered }, TODAY);
const reports = (due: number, verified: number, lastVerified: string | null) =>
  reportLimits({ due, verified, onTime: 0, lastVerified }, TODAY);

describe('what limits a round’s figures', () => {
  it('is their age, from the end of its period where that was over when it was published', () => {
    expect(round('2024', '2026-03-01T10:00:00Z').ageMonths).toBe(22);
    expect(round('2024-Q2', '2024-08-09').ageMonths).toBe(28);
  });

  it('is their age from the day of publication where the period was still running', () => {
    expect(round('2026', '2026-05-20').ageMonths).toBe(5);
  });

  it('is that they are old, above 24 months', () => {
    expect(round('2024-Q3', '2024-10-31')).toEqual({ ageMonths: 25, cautions: ['old'] });
    expect(round('2024', '2024-10-31')).toEqual({ ageMonths: 24, cautions: [] });
  });

  it('is that fewer than four in five criteria are answered', () => {
    expect(round('2026', '2026-11-01', 0.79).cautions).toEqual(['few_answers']);
    expect(round('2026', '2026-11-01', 0.8).cautions).toEqual([]);
    expect(round('2020', '2021-01-01', 0).cautions).toEqual(['old', 'few_answers']);
  });
});

describe('what limits a KPI’s figure', () => {
  it('is the age of the latest verified report', () => {
    expect(reports(10, 10, '2026-10')).toEqual({ ageMonths: 0, cautions: [] });
    expect(reports(10, 10, '2024-09')).toEqual({ ageMonths: 25, cautions: ['old'] });
  });

  it('is that fewer than four in five of the reports owed are verified', () => {
    expect(reports(10, 7, '2026-10').cautions).toEqual(['few_verified_reports']);
    expect(reports(10, 8, '2026-10').cautions).toEqual([]);
  });

  it('is not said of an age or a share that there is not', () => {
    expect(reports(0, 0, null)).toEqual({ ageMonths: null, cautions: [] });
  });

  it('is an age that is never below 0 and grows by one a month', () => {
    const months = fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(months, months, ([year, number], [now, at]) => {
        const text = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`;
        const on = (y: number, m: number) =>
          reportLimits(
            { due: 0, verified: 0, onTime: 0, lastVerified: text(year, number) },
            `${text(y, m)}-15`,
          ).ageMonths ?? -1;
        const apart = (now - year) * 12 + at - number;
        expect(on(now, at)).toBe(Math.max(0, apart - 1));
      }),
    );
  });
});
