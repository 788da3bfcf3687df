import type { Duty } from '../../api/types';
import { owedFor } from './owing';

const duty = (given: Partial<Duty>): Duty => ({
  id: 'd',
  countryCode: 'XVE',
  operatorId: 'a',
  projectCode: null,
  frequency: 'month',
  fromMonth: '2026-01',
  toMonth: null,
  suspensions: [],
  version: 1,
  ...given,
});

describe('What is owed for a month', () => {
  it('is a monthly report, once however many duties ask for it', () => {
    const twice = [duty({}), duty({ projectCode: 'P-108' })];
    expect(owedFor('2026-09', twice)).toEqual([{ operatorId: 'a', period: '2026-09' }]);
  });
  it('is a quarterly report only with the last month of the quarter', () => {
    const quarterly = [duty({ frequency: 'quarter' })];
    expect(owedFor('2026-09', quarterly)).toEqual([{ operatorId: 'a', period: '2026-Q3' }]);
    expect(owedFor('2026-08', quarterly)).toEqual([]);
  });
  it('is nothing before a duty, after it, or while it is suspended', () => {
    expect(owedFor('2025-12', [duty({})])).toEqual([]);
    expect(owedFor('2026-09', [duty({ toMonth: '2026-08' })])).toEqual([]);
    const suspensions = [{ from: '2026-09', to: '2026-10', reason: 'snow' }];
    expect(owedFor('2026-09', [duty({ suspensions })])).toEqual([]);
    expect(owedFor('2026-08', [duty({ suspensions })])).toHaveLength(1);
  });
});
