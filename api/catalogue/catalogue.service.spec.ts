import { CatalogueService } from './catalogue.service.js';
import { toFrameworkDto, toFrameworkSummaryDto } from './to-framework-dto.js';
import { toSuggestedActionDto } from './to-suggested-action-dto.js';

const catalogue = new CatalogueService();

function read(language: string) {
  const released = catalogue.shippedFrameworks().find(({ ref }) => ref === 'gdei-wps@1.0');
  if (!released) throw new Error('the checklist comes with the product');
  return toFrameworkDto(released, language);
}

describe('the catalogue as it is read', () => {
  it('has the versions of the checklist that come with the product', () => {
    expect(catalogue.shippedFrameworks().map(({ ref }) => ref)).toEqual(['gdei-wps@1.0', 'psea-minimum@1.0']);
  });

  it('says which checklist counts in the indexes of a country, and whom each one asks', () => {
    const summaries = catalogue.shippedFrameworks().map((one) => toFrameworkSummaryDto(one, null, 'en'));
    expect(summaries.map((one) => [one.family, one.inIndexes, one.bodies])).toEqual([
      ['gdei-wps', true, ['NMAA', 'NMAC']],
      ['psea-minimum', false, ['NMAA', 'NMAC']],
    ]);
  });

  it('gives a criterion with its evidence, its freshness and the figure that speaks beside it', () => {
    const { functions } = read('en');
    const recommendations = functions.flatMap((one) => one.recommendations);
    const routine = recommendations.find(({ code }) => code === 'NMAC-2.1');
    expect(routine).toMatchObject({
      pillars: [
        { code: 'PV', weight: 1 },
        { code: 'PR', weight: 0.5 },
      ],
      notApplicableWhen: null,
    });
    const criteria = routine?.rungs.flatMap((rung) => rung.criteria) ?? [];
    expect(criteria.find(({ code }) => code === 'NMAC-2.1-3b')).toMatchObject({
      text: expect.stringContaining('eight in ten people'),
      freshMonths: 24,
      dataEvidence: { kpi: 'KPI-05', atLeast: 0.8, bound: 'lower', months: 12 },
    });
    expect(criteria.find(({ code }) => code === 'NMAC-2.1-1a')).toMatchObject({
      freshMonths: null,
      dataEvidence: null,
    });
  });

  it('speaks the language asked for, and English where a text is not translated', () => {
    const { title, functions } = read('fr');
    const [first] = functions[0]?.recommendations ?? [];
    expect(title).toMatch(/^Genre/);
    expect(first?.rungs.map(({ label }) => label)).toEqual([
      'adopté par écrit',
      'doté de moyens',
      'appliqué',
      'mesuré et amélioré',
    ]);
    expect([functions[0]?.title, first?.title]).toEqual([
      'Législation de la lutte antimines',
      'Femmes, paix et sécurité dans la loi sur la lutte antimines',
    ]);
    expect(first?.code).toBe('NMAA-1.1');
    expect(first?.gist).not.toBe('');
  });

  it('labels every code', () => {
    const lists = catalogue.readCodeLists('fr').rows;
    const bodies = lists.find(({ name }) => name === 'body')?.codes.map(({ code }) => code);
    expect(bodies).toEqual(['NMAA', 'NMAC']);
    expect(lists.flatMap(({ codes }) => codes).every(({ label }) => label.length > 0)).toBe(true);
  });

  it('has a definition behind each KPI, and says so when there is none', () => {
    expect(catalogue.kpi('KPI-04').unit).toBe('ratio');
    expect(() => catalogue.kpi('KPI-99')).toThrow('There is no KPI KPI-99.');
  });

  it('gives the suggested actions of a framework in the language asked for', () => {
    const rows = catalogue.suggestedActions('gdei-wps@1.0').map((one) => toSuggestedActionDto(one, 'fr'));
    expect(rows[0]).toMatchObject({
      code: 'NMAA-1.1-A1',
      recommendation: 'NMAA-1.1',
      level: 1,
      title: expect.stringMatching(/^Rédiger/),
      criteria: ['NMAA-1.1-1a', 'NMAA-1.1-1b', 'NMAA-1.1-1c'],
      needs: ['staff_time', 'decision'],
      months: 12,
    });
  });
});
