import { type DutyTerm, dutyFaults } from './duty.js';

const year: DutyTerm = { fromMonth: '2026-01', toMonth: '2026-12', frequency: 'month', suspensions: [] };
const winter = { from: '2026-01', to: '2026-02', reason: 'snow' };

describe('the months of a duty', () => {
  it('may be open-ended, and one month long', () => {
    expect(dutyFaults({ ...year, toMonth: null })).toEqual([]);
    expect(dutyFaults({ ...year, toMonth: '2026-01' })).toEqual([]);
  });

  it('do not end before they begin', () => {
    expect(dutyFaults({ ...year, toMonth: '2025-12' }).map(({ pointer }) => pointer)).toEqual(['#/toMonth']);
  });

  it('end with the month in which the operator closes', () => {
    expect(dutyFaults(year, '2026-12-01')).toEqual([]);
    expect(dutyFaults(year, '2026-11-30').map(({ pointer }) => pointer)).toEqual(['#/toMonth']);
    expect(dutyFaults({ ...year, toMonth: null }, '2026-12-31')).toHaveLength(1);
  });

  it('hold every suspension', () => {
    expect(dutyFaults({ ...year, suspensions: [winter] })).toEqual([]);
    expect(dutyFaults({ ...year, suspensions: [{ ...winter, to: '2027-01' }] })).toHaveLength(1);
    expect(dutyFaults({ ...year, suspensions: [{ ...winter, from: '2025-12' }] })).toHaveLength(1);
    expect(dutyFaults({ ...year, toMonth: null, suspensions: [{ ...winter, to: '2031-01' }] })).toEqual([]);
  });

  it('are not suspended backwards or twice', () => {
    const backwards = { from: '2026-05', to: '2026-04', reason: 'funding' };
    expect(dutyFaults({ ...year, suspensions: [backwards] }).map(({ pointer }) => pointer)).toEqual([
      '#/suspensions/0/to',
    ]);
    const again = { from: '2026-02', to: '2026-03', reason: 'access' };
    expect(dutyFaults({ ...year, suspensions: [winter, again] }).map(({ pointer }) => pointer)).toEqual([
      '#/suspensions/1',
    ]);
  });
});
