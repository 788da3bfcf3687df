import fc from 'fast-check';
import { addMonths, monthsBetween } from '../period.js';
import { rollingTold, type TalliedBy } from './rolling.js';

const tally = (period: string, people: number): TalliedBy => ({
  operatorId: 'maple',
  period,
  record: {
    id: 't',
    kind: 'va-tally',
    placeCode: 'VD01',
    identified: people,
    referred: people,
    received: people,
  },
});
const from = '2026-01';
const monthly = (...people: readonly number[]) =>
  people.map((some, nth) => tally(addMonths(from, nth), some));
const endsTold = (tallies: readonly TalliedBy[], last: string) => {
  const isTold = rollingTold(tallies, { threshold: 5, last });
  return monthsBetween(from, last).filter((month) => isTold('KPI-14', month));
};

describe('with which months a rolling figure may end', () => {
  it('is every month where none has few people', () => {
    expect(endsTold(monthly(20, 0, 30, 5), '2026-04')).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
  });

  it('is not one that adds few people to the last that was told, but the next that adds no few with it', () => {
    expect(endsTold(monthly(20, 3, 1, 1, 40), '2026-05')).toEqual(['2026-01', '2026-04', '2026-05']);
  });

  it('is not one that begins where the few of a year ago would be cut off', () => {
    const years = monthly(20, 3, 30, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
    expect(endsTold(years, '2027-03').slice(-3)).toEqual(['2026-12', '2027-01', '2027-03']);
  });

  it('is none that would cut a quarter reported as one', () => {
    expect(endsTold([tally('2026-01', 20), tally('2026-Q2', 30)], '2026-06')).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-06',
    ]);
  });

  it('stays so when months are added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 30 }), (people) => {
        const last = addMonths(from, people.length - 1);
        const before = addMonths(last, -1);
        const earlier = endsTold(monthly(...people.slice(0, -1)), before);
        expect(endsTold(monthly(...people), last).filter((month) => month <= before)).toEqual(earlier);
      }),
    );
  });
});
