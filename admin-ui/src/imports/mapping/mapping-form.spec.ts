import { mappingFaults } from '../../../../api/domain/exchange/mapping-faults.js';
import { EMPTY, lacking, type MappingForm, proposedFor, toMapping } from './mapping-form';

const SHEET = {
  sheet: '',
  line: 1,
  columns: ['Org', 'Month', 'P-code', 'Indicator', 'Girls', 'Remarks'].map((heading) => ({
    heading,
    samples: [],
  })),
};
const FORM: MappingForm = {
  name: ' Our form ',
  roles: {
    Org: 'operator',
    Month: 'period',
    'P-code': 'placeCode',
    Indicator: 'indicator',
    Girls: 'F.Y0T17._T',
  },
  words: {
    Indicator: {
      'EORE in schools': {
        activity: 'EORE_SESSION',
        beneficiaryType: 'direct',
        setting: 'in_school',
        stage: '',
      },
    },
  },
};

describe('a mapping being made', () => {
  it('begins with what the headings say themselves, and with nothing for those that say nothing', () => {
    const columns = ['Girls (0-17)', 'P-code', 'Zebra'].map((heading) => ({ heading, samples: [] }));
    expect(proposedFor({ ...SHEET, columns }).roles).toEqual({
      'Girls (0-17)': 'F.Y0T17._T',
      'P-code': 'placeCode',
    });
  });

  it('says what is still missing before a file can be read by it', () => {
    expect(lacking(EMPTY)).toEqual(['operator', 'period', 'placeCode', 'activity']);
    expect(lacking(FORM)).toEqual([]);
  });

  it('is one that the rules of mappings take, columns without a role left out', () => {
    const mapping = toMapping(FORM, SHEET);
    expect(mappingFaults(mapping)).toEqual([]);
    expect(mapping.columns.map(({ heading }) => heading)).not.toContain('Remarks');
    expect(mapping.columns[3]?.values).toEqual({
      'EORE in schools': { activity: 'EORE_SESSION', beneficiaryType: 'direct', setting: 'in_school' },
    });
  });

  it('states nothing of whom the disability question was asked, unless a column does', () => {
    expect(toMapping(FORM, SHEET).defaults).toMatchObject({ disabilityAsked: 'not_stated' });
    const asking = { ...FORM, roles: { ...FORM.roles, Remarks: 'disabilityAsked' } };
    expect(toMapping(asking, SHEET).defaults).not.toHaveProperty('disabilityAsked');
  });
});
