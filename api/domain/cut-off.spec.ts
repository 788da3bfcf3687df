import type { ReportStatus } from './codes.js';
import { cutOff, type UnsettledReport } from './cut-off.js';

const report = (id: string, status: ReportStatus, given: Partial<UnsettledReport> = {}): UnsettledReport => ({
  id,
  operatorId: 'maple',
  operatorName: 'Maple',
  period: '2026-09',
  dueOn: '2026-10-10',
  status,
  cameIn: status !== 'draft',
  ...given,
});
const unbegun = (period: string) => ({
  operatorId: 'halden',
  operatorName: 'Halden',
  period,
  dueOn: '2026-10-10',
});

describe('closing a period', () => {
  const reports = [
    report('draft', 'draft'),
    report('correction', 'draft', { cameIn: true }),
    report('back', 'returned'),
    report('in', 'submitted'),
    report('counted', 'verified'),
    report('other', 'draft', { period: '2026-08' }),
    report('quarter', 'draft', { period: '2026-Q3' }),
  ];
  const ids = (period: string) => {
    const { drafts, notBegun, withTheOperator, toVerify } = cutOff(period, reports, [
      unbegun('2026-09'),
      unbegun('2026-10'),
    ]);
    const of = (all: readonly { id: string }[]) => all.map(({ id }) => id);
    return [of(drafts), notBegun.map((one) => one.period), of(withTheOperator), of(toVerify)];
  };

  it('cuts off drafts that never came in and what is not begun; what came in once may still be put right', () => {
    expect(ids('2026-09')).toEqual([['draft'], ['2026-09'], ['correction', 'back'], ['in']]);
  });

  it('of a quarter or a year takes the months and quarters within it along', () => {
    expect(ids('2026-Q3')[0]).toEqual(['draft', 'other', 'quarter']);
    expect(ids('2026').slice(0, 2)).toEqual([
      ['draft', 'other', 'quarter'],
      ['2026-09', '2026-10'],
    ]);
  });

  it('of a month leaves the quarter it lies in open', () => {
    expect(ids('2026-08')[0]).toEqual(['other']);
  });
});
