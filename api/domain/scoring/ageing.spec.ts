import { framework, recommendation } from '../../../test/support/checklist.js';
import { parsePeriod, periodAfter } from '../period.js';
import { ageing } from './ageing.js';

const checklist = framework([recommendation('NMAA-1.1', undefined, { '4a': { freshMonths: 12 } })]);
const paper = (id: string, contentUntil: string, ...own: string[]) => ({
  id,
  contentUntil,
  criterionCodes: own.map((one) => `NMAA-1.1-${one}`),
});
const year = parsePeriod('2026');
const of = (...papers: ReturnType<typeof paper>[]) =>
  ageing(checklist, 'NMAA', papers, year, periodAfter(year));

describe('what will be too old for the next round', () => {
  it('counts now, does not then, and says from which month', () => {
    expect(of(paper('minutes', '2025-06-30', '3a'))).toEqual([
      { id: 'minutes', criteria: [{ code: 'NMAA-1.1-3a', tooOldFrom: '2027-06', last: true }] },
    ]);
  });

  it('is judged at each criterion by its own months', () => {
    expect(of(paper('review', '2026-03-31', '3a', '4a'))).toEqual([
      { id: 'review', criteria: [{ code: 'NMAA-1.1-4a', tooOldFrom: '2027-03', last: true }] },
    ]);
  });

  it('is not the last word where a newer paper is named, too', () => {
    const [one] = of(paper('old', '2025-06-30', '3a'), paper('new', '2026-06-30', '3a'));
    expect(one).toEqual({
      id: 'old',
      criteria: [{ code: 'NMAA-1.1-3a', tooOldFrom: '2027-06', last: false }],
    });
  });

  it('comes with the soonest first', () => {
    const found = of(paper('later', '2025-11-30', '3a'), paper('sooner', '2025-02-28', '3b'));
    expect(found.map(({ id }) => id)).toEqual(['sooner', 'later']);
  });

  it('is nothing in writing, which counts at any date, and nothing that is too old already', () => {
    expect(of(paper('act', '1999-01-01', '1a', '2a'), paper('past', '2024-12-31', '3a'))).toEqual([]);
  });

  it.each([
    ['2026', '2027'],
    ['2026-Q4', '2027-Q1'],
    ['2026-Q1', '2026-Q2'],
    ['2026-12', '2027-01'],
  ])('looks from %s to the round of %s', (period, next) => {
    expect(periodAfter(parsePeriod(period)).text).toBe(next);
  });
});
