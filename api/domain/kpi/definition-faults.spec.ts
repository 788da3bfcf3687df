import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { definitionOf } from '../../../test/fixtures/kpi-facts.js';
import type { KpiCatalogue, KpiDefinition } from './definition.js';
import { kpiCatalogueFaults } from './definition-faults.js';
import { COMPUTED_KPIS } from './formulas.js';

const file = 'api/catalogue/data/kpis/kpis@1.0.yaml';
const released: KpiCatalogue = parse(readFileSync(file, 'utf8'));
const faultsOf = (...kpis: readonly KpiDefinition[]) =>
  kpiCatalogueFaults({ ref: 'kpis@1.0', title: { en: 'KPIs' }, kpis, notes: [] }, ['KPI-04@1.0']).map(
    ({ code }) => code,
  );

describe('the KPI dictionary', () => {
  it('is sound, and holds 36 KPIs, each with a formula', () => {
    expect(kpiCatalogueFaults(released, COMPUTED_KPIS)).toEqual([]);
    expect(released.kpis.map(({ code }) => code)).toEqual(
      Array.from({ length: 36 }, (_, index) => `KPI-${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('informs each of the 35 recommendations, or says that no KPI does', () => {
    const spoken = new Set([
      ...released.kpis.flatMap(({ informs }) => informs),
      ...released.notes.map((one) => one.recommendation),
    ]);
    expect(spoken.size).toBe(35);
    expect(released.notes).toHaveLength(8);
  });

  it('never cuts persons with disabilities in the workforce by operator', () => {
    expect(released.kpis.find(({ code }) => code === 'KPI-20')?.disaggregations).not.toContain('operator');
  });

  it('finds nothing wrong with a sound definition', () => {
    expect(faultsOf(definitionOf('KPI-04'))).toEqual([]);
  });

  it.each([
    ['towards-unsound', { direction: 'towards' }],
    ['towards-unsound', { towards: 'target' }],
    ['good-missing', { direction: 'towards', towards: 1 }],
    ['good-unsound', { direction: 'towards', towards: 1, good: { from: 2, to: 1 } }],
    ['missing-unsound', { missing: { en: 'nothing' } }],
    ['subject-unsound', { countsPeople: false }],
    ['informs-nothing', { informs: [] }],
    ['code-twice', { informs: ['NMAC-3.5', 'NMAC-3.5'] }],
    ['shape', { unit: 'percent' }],
    ['shape', { disaggregations: ['village'] }],
  ])('finds %s in %p', (code, given) => {
    expect(faultsOf(definitionOf('KPI-04', given as Partial<KpiDefinition>))).toContain(code);
  });

  it('finds a definition without formula, a version without formula, and a code that stands twice', () => {
    expect(faultsOf(definitionOf('KPI-04'), definitionOf('KPI-06'))).toEqual(['formula-unsound']);
    expect(faultsOf(definitionOf('KPI-04', { version: '2.0' }))).toEqual(['formula-unsound']);
    expect(faultsOf(definitionOf('KPI-04'), definitionOf('KPI-04'))).toContain('code-twice');
  });

  it('finds a note that a recommendation has no KPI where it has one', () => {
    const notes = [{ recommendation: 'NMAC-3.5', note: { en: 'none' } }];
    const given = { ref: 'kpis@1.0', title: { en: 'KPIs' }, kpis: [definitionOf('KPI-04')], notes };
    expect(kpiCatalogueFaults(given, ['KPI-04@1.0']).map(({ code }) => code)).toEqual(['note-unsound']);
  });
});
