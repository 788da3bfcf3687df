import type { FrameworkFunction } from '../assessments/types';
import type { KpiDefinition } from '../results/kpi-types';
import { groupsOf } from './groups';

const kpi = (code: string, ...informs: string[]) => ({ code, informs }) as unknown as KpiDefinition;
const fn = (code: string, ...recommendations: string[]) =>
  ({
    code,
    title: code,
    body: 'NMAA',
    recommendations: recommendations.map((one) => ({ code: one, title: one })),
  }) as unknown as FrameworkFunction;

describe('the dictionary in the order of the checklist', () => {
  const groups = groupsOf(
    [fn('NMAA-1', 'NMAA-1.1'), fn('NMAA-3', 'NMAA-3.1', 'NMAA-3.2')],
    [kpi('KPI-16', 'NMAA-3.1', 'NMAA-1.1')],
  );

  it('lists a KPI once, under the recommendation it informs first', () => {
    expect(groups.map(({ kpis }) => kpis.map(({ code }) => code))).toEqual([[], ['KPI-16']]);
  });

  it('says which recommendations no KPI informs', () => {
    expect(groups.map(({ without }) => without.map(({ code }) => code))).toEqual([[], ['NMAA-3.2']]);
  });
});
