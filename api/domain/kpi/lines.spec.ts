import fc from 'fast-check';
import { count, definitionOf, factsWith, people } from '../../../test/fixtures/kpi-facts.js';
import { explainKpi, explainReport } from './explanation.js';
import type { PeopleRow } from './facts.js';

const MARCH = { from: '2026-03', to: '2026-03' };
const REPORT = { operatorId: 'o1', period: '2026-03' };

const entry = (counts: Parameters<typeof people>[0], given: Parameters<typeof people>[1] = {}) =>
  people(counts, { ...REPORT, activity: 'EORE_SESSION', placeCode: 'P1', ...given });
const linesOf = (code: string, list: readonly PeopleRow[], part?: string) =>
  explainReport(definitionOf(code), factsWith({ people: list }), { ...MARCH, part }, REPORT);
const said = (figure: { numerator: number | null; denominator: number | null }) => [
  figure.numerator,
  figure.denominator,
];

describe('the lines of a report', () => {
  const girls = entry([count('F', 'Y0T17', 100)], { statedTotal: 120 });

  it('have cells that add up: who is not broken down counts below the line alone', () => {
    const [line] = linesOf('KPI-04', [girls]);
    expect(line && said(line)).toEqual([100, 120]);
    expect(line?.cells.map((cell) => [cell.sex, cell.ageBand, cell.people, ...said(cell)])).toEqual([
      ['F', 'Y0T17', 100, 100, 100],
      ['_U', '_U', 20, 0, 20],
    ]);
  });

  it('hold what is left out, with neither numerator nor denominator and no cell', () => {
    const survey = entry([count('F', 'Y18T59', 10)], { activity: 'NTS' });
    const [counted, line] = linesOf('KPI-04', [girls, survey]);
    expect(line).toMatchObject({ entry: { activity: 'NTS' }, numerator: null, denominator: null, cells: [] });
    expect([counted?.leftOut, line?.leftOut]).toEqual([null, 'other_activity']);
  });

  const land = { activity: 'LAND_HANDOVER', stage: 'confirmed', disabilityAsked: 'all' } as const;
  it.each([
    ['KPI-10', 'indirect', { beneficiaryType: 'indirect' }],
    ['KPI-05', 'expected', { activity: 'NTS', stage: 'expected' }],
    ['KPI-06', 'expected', { ...land, stage: 'expected' }],
    ['KPI-06', 'not_confirmed', { ...land, stage: null }],
    ['KPI-06', 'indirect', { ...land, beneficiaryType: 'indirect' }],
    ['KPI-13', 'other_activity', { activity: 'VA_REFERRAL', disabilityAsked: 'all' }],
    ['KPI-13', 'says_nothing', { disabilityAsked: 'none' }],
  ] as const)('say why it is left out: of %s, %s', (code, leftOut, given) => {
    const whole = ['KPI-05', 'KPI-06'].includes(code) ? { activity: 'NTS' as const } : {};
    const counted = code === 'KPI-06' ? land : { disabilityAsked: 'all' as const, ...whole };
    const women = [count('F', 'Y18T59', 6, 'with'), count('F', 'Y18T59', 54, 'without')];
    const [inside, outside] = linesOf(code, [entry(women, counted), entry(women.slice(1), given)]);
    expect([inside?.leftOut, outside?.leftOut]).toEqual([null, leftOut]);
  });

  it('say of another activity or method of KPI-13 that it is not of the part that is explained', () => {
    const asked = { disabilityAsked: 'all', disabilityMethod: 'WG_SS' } as const;
    const women = [count('F', 'Y18T59', 6, 'with'), count('F', 'Y18T59', 54, 'without')];
    const list = [entry(women, asked), entry(women, { ...asked, activity: 'NTS' })];
    const lines = linesOf('KPI-13', list, 'EORE_SESSION WG_SS');
    expect(lines.map(({ leftOut }) => leftOut)).toEqual([null, 'other_part']);
  });

  it('are cut by disability where the part asks for it', () => {
    const land = entry([count('F', 'Y18T59', 6, 'with'), count('F', 'Y18T59', 30)], {
      activity: 'LAND_HANDOVER',
      stage: 'confirmed',
      disabilityAsked: 'all',
    });
    const [line] = linesOf('KPI-06', [land], 'KPI-06b');
    expect(line?.cells.map((cell) => [cell.disability, ...said(cell)])).toEqual([
      ['with', 6, 6],
      ['without', 24, 24],
    ]);
  });

  it('have no cells where no cut adds up: nobody says that those with a disability are those of known age', () => {
    const met = entry([count('F', 'Y18T59', 30), count('_T', '_T', 30, 'with')], {
      activity: 'NTS',
      statedTotal: 40,
    });
    const [line] = linesOf('KPI-05', [met]);
    expect(line && said(line)).toEqual([20, 40]);
    expect(line?.cells).toEqual([]);
  });

  it('are none of a report that does not count, nor where nothing below the sums is told', () => {
    const facts = factsWith({ people: [girls] });
    const other = { operatorId: 'o1', period: '2026-02' };
    expect(explainReport(definitionOf('KPI-04'), facts, MARCH, other)).toEqual([]);
    expect(explainReport(definitionOf('KPI-20'), facts, MARCH, REPORT)).toEqual([]);
  });

  it('add up to their piece, and their cells to them, whatever was reported', () => {
    const cell = fc.record({
      sex: fc.constantFrom('F', 'M', '_U', '_T'),
      ageBand: fc.constantFrom('Y0T17', 'Y18T59', 'Y18', '_U', '_T'),
      disability: fc.constantFrom('_T', 'with', 'without', '_U'),
      value: fc.nat(50),
    });
    const row = fc
      .record({
        counts: fc.uniqueArray(cell, {
          maxLength: 6,
          selector: ({ sex, ageBand, disability }) => `${sex}${ageBand}${disability}`,
        }),
        stage: fc.constantFrom('confirmed', 'expected'),
        activity: fc.constantFrom('EORE_SESSION', 'LAND_HANDOVER', 'NTS'),
        disabilityAsked: fc.constantFrom('all', 'none', 'not_stated'),
        statedTotal: fc.option(fc.nat(500)),
      })
      .map(({ counts, ...given }) => entry(counts as never, given as never));
    const sum = (list: readonly { numerator: number | null; denominator: number | null }[]) => [
      list.reduce((all, { numerator }) => all + (numerator ?? 0), 0),
      list.reduce((all, { denominator }) => all + (denominator ?? 0), 0),
    ];
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('KPI-04', 'KPI-05', 'KPI-06', 'KPI-10', 'KPI-12'),
        (list, code) => {
          const { pieces } = explainKpi(definitionOf(code), factsWith({ people: list }), MARCH);
          const lines = linesOf(code, list);
          expect(sum(lines)).toEqual(sum(pieces));
          for (const line of lines) if (line.cells.length > 0) expect(sum(line.cells)).toEqual(sum([line]));
        },
      ),
    );
  });
});
