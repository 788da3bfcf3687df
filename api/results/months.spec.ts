import { cutQuarters, monthsAsked, periodsWithin } from './months.js';

describe('the months that figures are asked for', () => {
  it('are the twelve that are over, where nothing is asked', () => {
    expect(monthsAsked({}, '2026-10-20')).toEqual({ from: '2025-10', to: '2026-09' });
    expect(monthsAsked({ to: '2026-03' }, '2026-10-20')).toEqual({ from: '2025-04', to: '2026-03' });
  });

  it('do not end before they begin, nor cover more than ten years', () => {
    expect(() => monthsAsked({ from: '2026-03', to: '2026-02' }, '2026-10-20')).toThrow('range-reversed');
    expect(() => monthsAsked({ from: '2016-03', to: '2026-03' }, '2026-10-20')).toThrow('range-too-long');
  });

  it('hold quarters, of which those cut by the range are named', () => {
    const months = { from: '2026-02', to: '2026-06' };
    expect(periodsWithin(months)).toEqual([
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-Q1',
      '2026-Q2',
    ]);
    expect(cutQuarters(months)).toEqual(['2026-Q1']);
    expect(cutQuarters({ from: '2026-01', to: '2026-12' })).toEqual([]);
  });
});
