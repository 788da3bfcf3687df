import { assertDaysInOrder, sharingTime } from './sharing-time.js';

describe('the days on which a country shares', () => {
  it.each([
    ['2026-08-31', 'not_yet'],
    ['2026-09-01', 'open'],
    ['2027-03-31', 'open'],
    ['2027-04-01', 'over'],
  ])('include the first and the last: on %s it is %s', (today, time) => {
    expect(sharingTime({ from: '2026-09-01', until: '2027-03-31' }, today)).toBe(time);
  });

  it('have no limit on a side that was left open', () => {
    expect(sharingTime({ from: null, until: null }, '2026-09-01')).toBe('open');
    expect(sharingTime({ from: null, until: '2026-08-31' }, '2026-09-01')).toBe('over');
    expect(sharingTime({ from: '2026-09-02', until: null }, '2026-09-01')).toBe('not_yet');
  });

  it('are in order; one day is enough', () => {
    expect(() => assertDaysInOrder({ from: '2026-09-02', until: '2026-09-01' })).toThrow('sharing-days');
    expect(() => assertDaysInOrder({ from: '2026-09-01', until: '2026-09-01' })).not.toThrow();
    expect(() => assertDaysInOrder({ from: null, until: '2026-09-01' })).not.toThrow();
  });
});
