import type { ReportSummary } from '../report-types';
import { waitingGroups } from './waiting';

const report = (id: string, status: ReportSummary['status'], editedByMe = true) =>
  ({ id, status, editedByMe }) as ReportSummary;
const names = (reports: ReportSummary[], verifies: boolean) =>
  waitingGroups(reports, verifies).map(({ name, reports: rows }) => [name, ...rows.map(({ id }) => id)]);

describe('What waits for me', () => {
  const rows = [
    report('s', 'submitted', false),
    report('d', 'draft'),
    report('r', 'returned'),
    report('mine', 'submitted'),
  ];

  it('puts what I am to verify first, then what was returned to me, then my drafts', () => {
    expect(names(rows.slice(0, 3), true)).toEqual([
      ['toVerify', 's'],
      ['returned', 'r'],
      ['draft', 'd'],
    ]);
  });
  it('leaves what others are still writing to them, for those who verify', () => {
    const theirs = [report('d', 'draft', false), report('r', 'returned', false)];
    expect(names(theirs, true)).toEqual([['withOperator', 'd', 'r']]);
    expect(names(theirs, false)).toEqual([
      ['returned', 'r'],
      ['draft', 'd'],
    ]);
  });
  it('never asks me to verify what I edited or submitted', () => {
    expect(names(rows, true)).toContainEqual(['byMe', 'mine']);
    expect(names(rows, true)).toContainEqual(['toVerify', 's']);
  });
  it('leaves what is submitted with the centre for those who do not verify', () => {
    expect(names(rows, false)).toContainEqual(['withCentre', 's', 'mine']);
  });
  it('has no empty groups', () => {
    expect(names([], true)).toEqual([]);
  });
});
