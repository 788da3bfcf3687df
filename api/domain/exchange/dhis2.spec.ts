import fc from 'fast-check';
import { anEntry } from '../../../test/fixtures/any-entry.js';
import { known } from '../../../test/fixtures/exchange.js';
import { toDhis2 } from './dhis2.js';
import { planImport } from './plan.js';
import { NOTHING_STORED } from './planned.js';
import { readDhis2 } from './read-dhis2.js';
import { entryOf, saysTheSame } from './stated.js';

const report = { operatorName: 'Halden Relief', period: '2026-03', nil: false, partial: null };
const value = {
  dataElement: 'CG_EORE_SESSION.direct.in_school.people',
  period: '202603',
  orgUnit: 'VD0101001',
  categoryOptionCombo: 'F.Y18T59._T',
  attributeOptionCombo: 'Halden Relief',
  value: '12',
};
const read = (...values: readonly object[]) =>
  readDhis2({ dataValues: values.map((one) => ({ ...value, ...one })) }, known());
const problems = (...values: readonly object[]) =>
  read(...values).flatMap((row) => row.problems.map(({ rule, heading }) => [rule, heading]));

describe('entries written to DHIS2 and read back', () => {
  it('say the same, field by field, null and 0 apart', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        const [row, ...more] = readDhis2(
          JSON.parse(JSON.stringify(toDhis2([{ ...report, entries: [entry] }]))),
          known(),
        );
        expect(more).toEqual([]);
        expect(row?.problems).toEqual([]);
        expect(row?.report).toMatchObject({ operatorId: 'o1', period: '2026-03' });
        expect(saysTheSame(entryOf(row?.stated ?? {}, {}, null), entry)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('say the same under the names of another system', () => {
    const names = { 'F.Y18T59.with': 'a1B2c3D4e5F', VD01: 'ouABC' };
    fc.assert(
      fc.property(anEntry, (entry) => {
        const set = toDhis2([{ ...report, entries: [entry] }], names);
        expect(set.dataValues.every(({ orgUnit }) => orgUnit !== 'VD01')).toBe(true);
        const [row] = readDhis2(set, known(), names);
        expect(saysTheSame(entryOf(row?.stated ?? {}, {}, null), entry)).toBe(true);
      }),
    );
  });

  it('have values that are texts, with 0 kept and nothing made of what is not given', () => {
    const entry = {
      activity: 'EORE_SESSION',
      setting: 'in_school',
      beneficiaryType: 'direct',
      projectCode: 'P;1',
      countBasis: 'persons',
      placeCode: 'VD0101001',
      disabilityAsked: 'not_stated',
      counts: [{ measure: 'people', sex: 'F', ageBand: 'Y0T17', disability: '_T', value: 0 }],
      comments: 'Two schools.',
    } as const;
    const shared = {
      period: '2026Q1',
      orgUnit: 'VD0101001',
      attributeOptionCombo: 'Halden Relief;project=P%3B1',
    };
    const work = 'CG_EORE_SESSION.direct.in_school';
    expect(toDhis2([{ ...report, period: '2026-Q1', entries: [entry] }]).dataValues).toEqual([
      {
        ...shared,
        dataElement: `${work}.basis`,
        categoryOptionCombo: 'default',
        value: 'persons',
        comment: 'Two schools.',
      },
      { ...shared, dataElement: `${work}.asked`, categoryOptionCombo: 'default', value: 'not_stated' },
      { ...shared, dataElement: `${work}.people`, categoryOptionCombo: 'F.Y0T17._T', value: '0' },
    ]);
  });

  it('name what a data value set cannot say', () => {
    const [entry] = fc.sample(anEntry, { numRuns: 1, seed: 7 });
    const { notCarried } = toDhis2([
      { ...report, nil: true, entries: [] },
      { ...report, period: '2026-04', partial: 'Project B', entries: entry ? [entry, entry] : [] },
    ]);
    expect(notCarried.map(({ period, what }) => [period, what])).toEqual([
      ['2026-03', 'nil'],
      ['2026-04', 'partial'],
      ['2026-04', 'same-work'],
    ]);
  });
});

describe('values of DHIS2', () => {
  it('of one work, place, period and attribute option combo are one entry', () => {
    const rows = read(
      {},
      { categoryOptionCombo: 'M.Y18T59._T', value: '9' },
      { period: '202604', value: 3 },
      { categoryOptionCombo: 'flag.caregiver', value: '1' },
    );
    expect(rows.map(({ line, report: { period }, stated }) => [line, period, stated])).toMatchObject([
      [1, '2026-03', { 'F.Y18T59._T': 12, 'M.Y18T59._T': 9, 'flag.caregiver': 1 }],
      [3, '2026-04', { 'F.Y18T59._T': 3 }],
    ]);
    expect(planImport(rows, known(), NOTHING_STORED).reports[0]?.writes[0]?.entry).toMatchObject({
      countBasis: 'persons',
      disabilityAsked: 'not_stated',
    });
  });

  it.each([
    ['202601', '2026-01'],
    ['2026Q1', '2026-Q1'],
    ['2015-06-01/P1M', '2015-06'],
    ['2026-04-01/P3M', '2026-Q2'],
  ])('of the period %s are of %s', (period, meant) => {
    expect(read({ period })[0]).toMatchObject({ report: { period: meant }, problems: [], notes: [] });
  });

  it('take period, place and attribution from the set where they leave them out', () => {
    const { dataElement, categoryOptionCombo, ...shared } = value;
    const set = { ...shared, dataValues: [{ dataElement, categoryOptionCombo, value: '5' }] };
    expect(readDhis2(set, known())[0]).toMatchObject({
      report: { operatorId: 'o1', period: '2026-03' },
      stated: { placeCode: 'VD0101001', 'F.Y18T59._T': 5 },
    });
  });

  it('may name the operator by its id', () => {
    expect(read({ attributeOptionCombo: 'o2' })[0]?.report.operatorName).toBe('Maple Clearance Group');
  });

  it('that are not there were not asked for; those deleted were left blank', () => {
    const [row] = read({}, { categoryOptionCombo: 'M.Y60._T', deleted: true });
    expect(row?.stated).toMatchObject({ 'M.Y60._T': null });
    expect(row?.stated).not.toHaveProperty('M.Y0T17._T');
  });

  it.each([
    ['PWD, which is "without" in SDMX', { categoryOptionCombo: 'F.Y18T59.PWD' }, 'V01'],
    ['PD, which is "with" in SDMX', { categoryOptionCombo: 'F.Y18T59.PD' }, 'V01'],
    ['a field that is no cell', { categoryOptionCombo: 'comments' }, 'V01'],
    ['another data element', { dataElement: 'ANC_1ST' }, 'V01'],
    ['a data element with parts out of order', { dataElement: 'CG_direct.EORE_SESSION.people' }, 'V01'],
    ['an unknown attribution', { attributeOptionCombo: 'Halden Relief;colour=red' }, 'V01'],
    ['an unknown operator', { attributeOptionCombo: 'Nobody Known' }, 'V01'],
    ['a year', { period: '2026' }, 'V08'],
    ['a quarter that begins in May', { period: '2026-05-01/P3M' }, 'V08'],
    ['half a person', { value: '12.5' }, 'V02'],
    ['an object for a value', { value: { is: 12 } }, 'V02'],
  ])('with %s are refused at their place', (_, change, rule) => {
    expect(problems({ orgUnit: 'VD01' }, change)).toEqual([[rule, 'dataValues/1']]);
  });

  it('that disagree are refused; those that repeat are one', () => {
    expect(problems({}, {})).toEqual([]);
    expect(problems({}, { value: '13' })).toEqual([['V01', 'dataValues/1']]);
  });

  it('are named by what the rules find of their entry', () => {
    const rows = read(
      {},
      { dataElement: 'CG_EORE_SESSION.direct.in_school.total', categoryOptionCombo: 'default', value: '5' },
    );
    const [row] = planImport(rows, known(), NOTHING_STORED).rows;
    expect(row?.problems.map(({ heading }) => heading)).toContain('dataValues/1');
  });

  it.each([null, [], 'text', {}, { dataValues: {} }])('are looked for in vain in %j', (json) => {
    expect(readDhis2(json, known())).toMatchObject([{ problems: [{ rule: 'V01', heading: 'dataValues' }] }]);
  });
});
