import { factsWith } from '../../../test/fixtures/kpi-facts.js';
import type { ReportFact } from '../kpi/facts.js';
import { reportsBehind } from './reports-behind.js';

const report = (period: string, more: Partial<ReportFact>): ReportFact => ({
  operatorId: 'maple',
  period,
  kind: 'month',
  nil: false,
  partial: false,
  status: 'verified',
  dueOn: '2026-12-31',
  firstSubmittedOn: '2026-03-01',
  returnedEver: false,
  verifiedOn: '2026-03-05',
  countsPeople: true,
  requiredCells: 1,
  knownCells: 1,
  expectedRequiredCells: 0,
  expectedKnownCells: 0,
  ...more,
});
const duties = [
  {
    operatorId: 'maple',
    projectCode: null,
    frequency: 'month' as const,
    from: '2026-01',
    to: null,
    suspensions: [],
  },
];
const behind = (reports: readonly ReportFact[]) =>
  reportsBehind(factsWith({ duties, reports }), '2026-01', '2026-03');

describe('the reports that a KPI rests on', () => {
  it('are those owed in the months, those verified among them, and those that came on their day', () => {
    const late = { firstSubmittedOn: '2027-01-01' };
    expect(
      behind([
        report('2026-01', {}),
        report('2026-02', late),
        report('2026-03', { status: 'submitted', verifiedOn: null }),
      ]),
    ).toEqual({ due: 3, verified: 2, onTime: 2, lastVerified: '2026-02' });
  });

  it('are owed also where nothing was sent, and then nothing is the last one', () => {
    expect(behind([])).toEqual({ due: 3, verified: 0, onTime: 0, lastVerified: null });
  });
});
