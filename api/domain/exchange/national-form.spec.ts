import { readFileSync } from 'node:fs';
import { known as knownOf, type Lines, NATIONAL, planOf, table } from '../../../test/fixtures/exchange.js';
import { readCsv } from '../../exchange/read-csv.js';
import type { Entry } from '../report.js';
import { sumsOf } from '../saddd.js';
import type { Known } from './known.js';
import { mappingFaults } from './mapping-faults.js';
import type { CellValue } from './table.js';

const file = (name: string) => readCsv(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url)));
const places = new Map(
  file('veldania-adm.csv').map(({ values }) => [
    values.ADM3_PCODE ?? '',
    {
      name: values.ADM3_EN ?? '',
      level: 3,
      population: Number(values.population),
      parents: [values.ADM0_EN ?? '', values.ADM1_EN ?? '', values.ADM2_EN ?? ''],
    },
  ]),
);
const known = knownOf({ place: (pcode) => places.get(pcode) });
const csv = file('national-5w.csv');
const national: Lines = {
  headings: Object.keys(csv[0]?.values ?? {}),
  rows: csv.map(({ line, values }) => ({ sheet: '', line, cells: Object.values(values) })),
};
const plan = planOf(national, NATIONAL, known);
const refused = plan.rows.flatMap(({ problems }) => problems);
const noted = plan.rows.filter(({ verdict }) => verdict !== 'refused').flatMap(({ notes }) => notes);
const mapped = plan.reports.flatMap(({ writes }) => writes);

/** Figures of the file found with awk, row by row, without this mapping. */
const ROWS = 645;
const MAPPED = 616;
const REFUSED = {
  V01: [79, 354, 611, 645],
  V02: [161, 267, 290, 340, 455],
  V03: [16, 82, 392, 556],
  V05: [68, 513],
  V08: [201, 232, 244, 350, 394, 546],
  V09: [642, 643, 644, 646],
  V23: [7, 76, 548, 638],
};
const IN_SESSIONS = { total: 13_554, with: 453, blank: 77, girls: 3042 };
const CLEARED_M2 = 4_075_482;
const AT_HANDOVER = { total: 7766, entries: 82 };
const BY_MEDIA = 1_611_356;
const REFERRED = { total: 132, zero: 35, blank: 28 };

const of = (activity: string) =>
  mapped.map(({ entry }) => entry).filter((entry) => entry.activity === activity);
const sum = (
  entries: readonly Omit<Entry, 'id'>[],
  figure: (sums: ReturnType<typeof sumsOf>) => number | null,
) => entries.reduce((total, entry) => total + (figure(sumsOf(entry)) ?? 0), 0);

describe('the national 5W file', () => {
  it('loses no row: each is mapped or refused', () => {
    const lines = new Set(refused.map(({ line }) => line));
    expect(national.rows).toHaveLength(ROWS);
    expect(mapped).toHaveLength(MAPPED);
    expect(lines.size).toBe(ROWS - MAPPED);
    expect(mapped.filter(({ line }) => lines.has(line))).toEqual([]);
  });

  it.each(Object.entries(REFUSED))('has its rows refused by %s listed by line', (rule, lines) => {
    const found = refused.filter((one) => one.rule === rule).map(({ line }) => line);
    expect(found).toEqual(lines);
  });

  it('becomes one report for each of 4 operators and 9 months', () => {
    expect(plan.reports).toHaveLength(36);
  });

  it('keeps its totals', () => {
    const sessions = of('EORE_SESSION');
    expect(sum(sessions, ({ total }) => total)).toBe(IN_SESSIONS.total);
    expect(sum(sessions, (sums) => sums.with)).toBe(IN_SESSIONS.with);
    expect(sum(sessions, ({ girls }) => girls)).toBe(IN_SESSIONS.girls);
    expect(of('CLEARANCE').reduce((m2, { quantity }) => m2 + (quantity?.value ?? 0), 0)).toBe(CLEARED_M2);
    expect(sum(of('EORE_MEDIA'), ({ total }) => total)).toBe(BY_MEDIA);
    expect(sum(of('VA_REFERRAL'), ({ total }) => total)).toBe(REFERRED.total);
  });

  it('keeps a blank "of whom" apart from a 0', () => {
    const withOf = (activity: string) => of(activity).map((entry) => sumsOf(entry).with);
    expect(withOf('EORE_SESSION').filter((value) => value === null)).toHaveLength(IN_SESSIONS.blank);
    expect(withOf('VA_REFERRAL').filter((value) => value === null)).toHaveLength(REFERRED.blank);
    expect(withOf('VA_REFERRAL').filter((value) => value === 0)).toHaveLength(REFERRED.zero);
  });

  it('takes "benefited from clearance" as confirmed at hand-over, repeats possible', () => {
    const handed = mapped.filter(({ entry }) => entry.activity === 'LAND_HANDOVER');
    expect(handed).toHaveLength(AT_HANDOVER.entries);
    expect(handed.every(({ entry, repeatsPossible }) => entry.stage === 'confirmed' && repeatsPossible)).toBe(
      true,
    );
    expect(sum(of('LAND_HANDOVER'), ({ total }) => total)).toBe(AT_HANDOVER.total);
  });

  it('notes each spelling it put right and each place name that disagrees with its p-code', () => {
    const lines = (column: string) => noted.filter((one) => one.heading === column).map(({ line }) => line);
    expect(lines('Reporting organisation')).toEqual([40, 140, 167, 409, 419, 438, 491]);
    expect(lines('Raion')).toEqual([215, 226, 492, 559, 609]);
    expect(new Set(noted.map(({ rule }) => rule))).toEqual(new Set(['V26']));
  });
});

const headings = national.headings;
const first = national.rows[0]?.cells ?? [];
const row = (values: Readonly<Record<string, CellValue>>) =>
  headings.map((heading, column) => values[heading] ?? first[column] ?? null);
const read = (...rows: readonly Readonly<Record<string, CellValue>>[]) =>
  planOf(table([headings, ...rows.map(row)]), NATIONAL, known);
const problems = (values: Readonly<Record<string, CellValue>>) =>
  read(values).rows.flatMap((one) => one.problems);

describe('one row of the form', () => {
  it('of a partner nobody knows is noted; not to an operator, who is shown no other names', () => {
    const partner = { 'Implementing partner': 'Maple Partners of the North' };
    const noted = (others: Partial<Known>) =>
      planOf(table([headings, row(partner)]), NATIONAL, { ...known, ...others }).rows.flatMap(
        ({ notes }) => notes,
      );
    expect(noted({})).toMatchObject([{ rule: 'V26', severity: 'W' }]);
    expect(noted({ othersHidden: true })).toEqual([]);
  });

  it('becomes an entry cell by cell', () => {
    expect(read({}).reports).toMatchObject([
      {
        operatorName: 'Maple Clearance Group',
        period: '2026-07',
        writes: [
          {
            line: 2,
            before: null,
            repeatsPossible: true,
            entry: {
              activity: 'EORE_SESSION',
              setting: 'in_school',
              beneficiaryType: 'direct',
              populationGroup: 'idp',
              implementingPartner: 'Steppe Risk Education Network',
              disabilityAsked: 'not_stated',
              statedTotal: 312,
              quantity: null,
              counts: expect.arrayContaining([
                { measure: 'people', sex: 'F', ageBand: 'Y18T59', disability: '_T', value: 61 },
                { measure: 'people', sex: 'F', ageBand: 'Y60', disability: '_T', value: 0 },
                { measure: 'people', sex: '_T', ageBand: '_T', disability: 'with', value: 21 },
              ]),
            },
          },
        ],
      },
    ]);
  });

  it.each([
    [{ 'Reporting organisation': 'Nobody Known' }, 'V01', 'Reporting organisation'],
    [{ 'Reporting organisation': '' }, 'V01', 'Reporting organisation'],
    [{ Indicator: '# of something else' }, 'V01', 'Indicator'],
    [{ 'Population group': 'Tourists' }, 'V01', 'Population group'],
    [{ 'Response theme': 'Shelter' }, 'V01', 'Response theme'],
    [{ 'Non-individual quantity': '12' }, 'V01', 'Non-individual quantity'],
    [{ 'Girls (0-17)': '1,030' }, 'V02', 'Girls (0-17)'],
    [{ 'Reporting month': '2026-Q2' }, 'V08', 'Reporting month'],
  ])('with %j is refused by %s', (values, rule, heading) => {
    expect(problems(values).map((one) => [one.rule, one.heading])).toContainEqual([rule, heading]);
  });

  it('with an unknown indicator is refused once, not for each code the indicator would have given', () => {
    expect(problems({ Indicator: '# of something else' })).toHaveLength(1);
  });

  it('has 312.0 read as 312, Arabic-Indic digits as digits, and only the first noted', () => {
    const [one] = read({ 'Total individuals reached': '312.0', 'Girls (0-17)': '١٠٣' }).rows;
    expect(one?.problems).toEqual([]);
    expect(one?.notes).toMatchObject([{ rule: 'V02', detail: '"312.0" was read as 312.' }]);
  });

  it('takes the disability method and count basis that the mapping states', () => {
    const defaults = { ...NATIONAL.defaults, disabilityMethod: 'WG_SS', countBasis: 'contacts' };
    const [report] = planOf(table([headings, row({})]), { ...NATIONAL, defaults }, known).reports;
    expect(report?.writes[0]?.entry).toMatchObject({ disabilityMethod: 'WG_SS', countBasis: 'contacts' });
  });

  it('that repeats another names its line', () => {
    expect(read({}, {}).rows[1]).toMatchObject({
      line: 3,
      verdict: 'refused',
      problems: [{ rule: 'V09', detail: 'Repeats line 2.' }],
    });
  });
});

describe('the mapping of the form', () => {
  it('is a mapping without a fault', () => {
    expect(mappingFaults(NATIONAL)).toEqual([]);
  });
});
