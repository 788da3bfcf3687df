import type { Finding } from '../validation/finding.js';
import { brokenRules, tallyOf } from './broken-rules.js';

const finding = (rule: string, comment?: string): Finding => ({
  rule,
  severity: 'W',
  pointer: '#',
  message: '',
  key: 'V13.unknown',
  params: {},
  ...(comment === undefined ? {} : { comment }),
});

describe('the rules broken most', () => {
  it('counts what was found in a report by rule, and how much of it was answered', () => {
    expect(tallyOf([finding('V14'), finding('V13'), finding('V13', 'As counted.')])).toEqual([
      { rule: 'V13', severity: 'W', findings: 2, answered: 1 },
      { rule: 'V14', severity: 'W', findings: 1, answered: 0 },
    ]);
  });

  it('puts a rule that speaks in many reports before one that speaks often in one', () => {
    const of = (reportId: string, rule: string, findings: number) =>
      ({ reportId, operatorId: 'maple', rule, severity: 'W', findings, answered: 0 }) as const;
    const rules = brokenRules([of('1', 'V14', 9), of('1', 'V13', 1), of('2', 'V13', 1)]);
    expect(
      rules.map(({ rule, reports, findings, operators }) => [rule, reports, findings, operators]),
    ).toEqual([
      ['V13', 2, 2, 1],
      ['V14', 1, 9, 1],
    ]);
  });
});
