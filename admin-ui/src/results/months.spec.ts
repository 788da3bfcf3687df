import { monthsOf, presetsOn } from './months';

describe('the months of a preset', () => {
  it('are those of the calendar year of the day, as far as they are over', () => {
    expect(monthsOf('thisYear', '2026-10-20')).toEqual({ from: '2026-01', to: '2026-09' });
    expect(monthsOf('thisYear', '2026-02-01')).toEqual({ from: '2026-01', to: '2026-01' });
  });

  it('are of the year before the day’s, in January as in December', () => {
    for (const day of ['2027-01-15', '2027-12-31'])
      expect(monthsOf('lastYear', day)).toEqual({ from: '2026-01', to: '2026-12' });
  });

  it('are not offered of a year of which no month is over', () => {
    expect(presetsOn('2027-01-15')).toEqual(['last12', 'lastYear', 'last24']);
    expect(presetsOn('2027-02-01')).toContain('thisYear');
  });
});
