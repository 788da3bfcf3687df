import { planOf, table } from '../../../test/fixtures/exchange.js';
import { hxlMapping, hxlRow, hxlTag, parseHxl } from './hxl.js';
import { ALL_ROLES, roleName } from './roles.js';

const nameOf = (tag: string) => {
  const role = parseHxl(tag);
  return role && roleName(role);
};

describe('an HXL tag', () => {
  it('gives back the role it was written for: no two roles have one tag', () => {
    const tagged = ALL_ROLES.filter((role) => hxlTag(role) !== '');
    for (const role of tagged) expect(parseHxl(hxlTag(role))).toEqual(role);
    expect(new Set(tagged.map(hxlTag)).size).toBe(ALL_ROLES.length - 1);
  });

  it.each([
    ['#reached', 'statedTotal'],
    ['# Reached + IND', 'statedTotal'],
    ['#reached+ind+age_18_59+f', 'F.Y18T59._T'],
    ['#reached+f+age0_17', 'F.Y0T17._T'],
    ['#reached+m+adult', 'M.Y18._T'],
    ['#reached+adults+m', 'M.Y18._T'],
    ['#reached+disabled', '_T._T.with'],
    ['#reached+i', 'X._T._T'],
    ['#reached+i_en', 'statedTotal'],
    ['#adm3+code+v_pcodes', 'placeCode'],
    ['#date+start', 'period'],
    ['#org+reporting+name+i_fr', 'operator'],
  ])('%s is read as %s', (tag, role) => {
    expect(nameOf(tag)).toBe(role);
  });

  it.each(['#affected+f', '#reached+pwd', '#reached+unknown', 'Women', ''])('%j is not read', (tag) => {
    expect(parseHxl(tag)).toBeNull();
  });
});

describe('a tagged file', () => {
  const tags = [
    '#org+reporting+name',
    '#date+start',
    '#adm1+code',
    '#adm3+code',
    '#activity+code',
    '#beneficiary+type',
    '#reached+ind',
    '#reached+f+adults',
    '',
  ];

  it('has its row of tags found between header and data, within the first 25 rows', () => {
    expect(hxlRow([['A title'], [], ['Organisation', 'Month'], tags, ['Halden Relief', '2026-03']])).toBe(3);
    expect(hxlRow([...Array.from({ length: 25 }, () => ['x']), tags])).toBeNull();
    expect(
      hxlRow([
        ['# of people', 'Women'],
        ['12', '3'],
      ]),
    ).toBeNull();
  });

  it('becomes entries, by the p-code of the lowest level', () => {
    const cells = ['Halden Relief', '2026-03-01', 'VD01', 'VD0101001', 'EORE_SESSION', 'direct', 12, 5, null];
    const { reports } = planOf(table([tags, cells]), hxlMapping(tags));
    expect(reports).toMatchObject([
      {
        period: '2026-03',
        writes: [{ entry: { placeCode: 'VD0101001', statedTotal: 12, countBasis: 'persons' } }],
      },
    ]);
  });
});
