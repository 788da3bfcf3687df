import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { definitionOf } from '../../../test/fixtures/kpi-facts.js';
import type { KpiCatalogue, KpiDefinition } from './definition.js';
import { COMPUTED_KPIS } from './formulas.js';
import { kpiDictionary, kpiVersionFaults } from './versions.js';

const text = { en: 'x' };
const changed = (keepsTargets: boolean) => ({ what: text, why: text, keepsTargets });
const file = (...kpis: readonly KpiDefinition[]): KpiCatalogue => ({
  ref: 'k',
  title: text,
  kpis,
  notes: [],
});
const kpi = (version: string, given: Partial<KpiDefinition> = {}) =>
  definitionOf('KPI-04', { version, ...given });
const shipped = ['1.0', '1.1'].map(
  (version): KpiCatalogue => parse(readFileSync(`api/catalogue/data/kpis/kpis@${version}.yaml`, 'utf8')),
);

describe('the versions of a definition', () => {
  it('follow one another in the files that come with the product, each version with its formula', () => {
    expect(kpiVersionFaults(shipped, COMPUTED_KPIS)).toEqual([]);
    const { kpis, versions } = kpiDictionary(shipped);
    expect(kpis).toHaveLength(36);
    expect(
      [...versions.values()]
        .flat()
        .map(({ code, version }) => `${code}@${version}`)
        .sort(),
    ).toEqual([...COMPUTED_KPIS].sort());
  });

  it('protect people in each version once one says that it counts them', () => {
    const before = kpi('1.0', { countsPeople: false });
    const after = kpi('1.1', { countsPeople: true, subject: 'workforce', changed: changed(true) });
    for (const one of kpiDictionary([file(before), file(after)]).versions.get('KPI-04') ?? [])
      expect(one).toMatchObject({ countsPeople: true, subject: 'workforce' });
  });

  it('say what changed and why, in three languages', () => {
    for (const { changed: change } of shipped.slice(1).flatMap(({ kpis }) => kpis))
      for (const said of [change?.what, change?.why])
        expect(said).toMatchObject({ fr: expect.any(String), ar: expect.any(String) });
  });

  it('stand in the dictionary at the place of the first, the newest for whoever names none', () => {
    const other = definitionOf('KPI-06');
    const { kpis, versions } = kpiDictionary([
      file(kpi('1.0'), other),
      file(kpi('1.1', { changed: changed(true) })),
    ]);
    expect(kpis.map(({ code, version }) => [code, version])).toEqual([
      ['KPI-04', '1.1'],
      ['KPI-06', '1.0'],
    ]);
    expect(versions.get('KPI-04')?.map(({ version, supersededBy }) => [version, supersededBy])).toEqual([
      ['1.0', '1.1'],
      ['1.1', null],
    ]);
  });

  it('are measured by each other’s targets as far as no change between them breaks with targets', () => {
    const { versions } = kpiDictionary([
      file(kpi('1.0')),
      file(kpi('1.1', { changed: changed(true) })),
      file(kpi('1.2', { changed: changed(false) })),
      file(kpi('1.3', { changed: changed(true) })),
    ]);
    expect(versions.get('KPI-04')?.map(({ targetsOf }) => targetsOf)).toEqual([
      ['1.0', '1.1'],
      ['1.0', '1.1'],
      ['1.2', '1.3'],
      ['1.2', '1.3'],
    ]);
  });

  it.each([
    ['changed-unsound', kpi('1.1')],
    ['version-order', kpi('1.0', { changed: changed(true) })],
    ['unit-changed', kpi('1.1', { unit: 'count', changed: changed(true) })],
  ])('do not follow: %s', (code, next) => {
    expect(kpiVersionFaults([file(kpi('1.0')), file(next)], []).map((one) => one.code)).toEqual([code]);
  });

  it('come after one another by number: 1.10 after 1.9', () => {
    const list = ['1.9', '1.10'].map((version) => file(kpi(version, { changed: changed(true) })));
    expect(kpiVersionFaults([file(kpi('1.0')), ...list], [])).toEqual([]);
  });

  it('are not said to change where there was nothing before, nor computed without a definition', () => {
    const first = file(kpi('1.0', { changed: changed(true) }));
    expect(kpiVersionFaults([first], ['KPI-04@2.0']).map(({ code }) => code)).toEqual([
      'changed-unsound',
      'definition-missing',
    ]);
  });
});
