import { context, counts, entry } from '../../../test/fixtures/saddd.js';
import type { Entry } from '../report.js';
import { entryFindings } from './validate.js';

type Given = Partial<Entry>;

const sexAge = { 'F,Y18T59,_T': 25, 'M,Y18T59,_T': 20 };
const nts = { activity: 'NTS', setting: null, statedTotal: null } as const;

const FINE: readonly (readonly [string, string, Given])[] = [
  ['an optional field that is null', 'V01', { setting: null, donor: null }],
  ['a hand-over with its stage', 'V01', { activity: 'LAND_HANDOVER', setting: null, stage: 'confirmed' }],
  [
    '18 and over of women beside 18–59 of men',
    'V01',
    { counts: counts({ 'F,Y18,_T': 25, 'M,Y18T59,_T': 20 }) },
  ],
  ['a 0', 'V02', { counts: counts({ ...sexAge, 'F,Y0T17,_T': 0 }) }],
  ['cells that add up to the stated total', 'V03', { counts: counts(sexAge) }],
  ['a stated total alone', 'V03', { counts: [] }],
  [
    'margins that agree',
    'V04',
    { counts: counts({ ...sexAge, 'F,_T,_T': 25, 'M,_T,_T': 20, '_T,_T,_T': 45 }) },
  ],
  ['disability as a total only, all asked', 'V04', { counts: counts({ ...sexAge, '_T,_T,with': 5 }) }],
  [
    'disability as a total, with and without',
    'V04',
    { counts: counts({ ...sexAge, '_T,_T,with': 5, '_T,_T,without': 30 }) },
  ],
  ['everybody in a cell with a disability', 'V05', { counts: counts({ ...sexAge, 'F,Y18T59,with': 25 }) }],
  ['nobody asked, and no figure', 'V05', { disabilityAsked: 'none', counts: counts(sexAge) }],
  ['as many caregivers as people', 'V06', { flags: [{ flag: 'caregiver', value: 45 }] }],
  [
    'a tenth of unknown age, no more',
    'V13',
    { statedTotal: 50, counts: counts({ 'F,Y18,_T': 45, 'F,_U,_T': 5 }) },
  ],
  ['a survey quantity without people', 'V14', { ...nts, counts: [], quantity: { value: 12, unit: 'm2' } }],
  [
    'media without sex and age',
    'V14',
    { activity: 'EORE_MEDIA', setting: 'media', beneficiaryType: 'indirect', counts: [] },
  ],
  ['no disability among few', 'V15', { counts: counts({ ...sexAge, '_T,_T,with': 0 }) }],
  [
    'a high share among survivors',
    'V16',
    { activity: 'VA_REFERRAL', statedTotal: null, counts: counts({ 'F,Y18,_T': 60, 'F,Y18,with': 50 }) },
  ],
  ['as many people as live there', 'V19', { statedTotal: 7337, counts: counts({ 'F,Y18,_T': 7337 }) }],
  ['media as indirect', 'V20', { activity: 'EORE_MEDIA', setting: 'media', beneficiaryType: 'indirect' }],
  ['100 people in one session', 'V20', { statedTotal: 100, quantity: { value: 1, unit: 'sessions' } }],
  ['children in a session', 'V22', { counts: counts({ 'F,Y0T17,_T': 45 }) }],
  ['a comment about the weather', 'V23', { comments: 'Road closed by snow from 2026-03-02.' }],
  ['a long project code', 'V23', { projectCode: '2026000117' }],
  ['no figure below 10', 'V24', { counts: counts(sexAge) }],
  ['a known partner, and one unlike any operator', 'V26', { implementingPartner: 'Village Council' }],
];

describe('the rules have nothing against', () => {
  it.each(FINE)('%s (%s)', (_, rule, given) => {
    expect(entryFindings(entry(given), context()).filter((one) => one.rule === rule)).toEqual([]);
  });

  it('sex X and survivors as totals at ADM1, where they are switched on', () => {
    const given = entry({
      placeCode: 'VD01',
      statedTotal: null,
      counts: counts({ 'X,_T,_T': 3 }),
      flags: [{ flag: 'survivor', value: 2 }],
    });
    const on = context({ country: { sexXEnabled: true, enabledFlags: ['survivor'] } });
    expect(entryFindings(given, on).filter(({ severity }) => severity !== 'I')).toEqual([]);
    const below = entryFindings({ ...given, placeCode: 'VD0101001' }, on).map(({ key }) => key);
    expect(below).toEqual(expect.arrayContaining(['V01.below-adm1', 'V01.below-adm1']));
  });

  it('places and activities it has no list of, as in the browser without a connection', () => {
    const offline = { place: null, activity: null };
    const findings = entryFindings(entry({ placeCode: 'VD0902002', stage: 'confirmed' }), context(offline));
    expect(findings.filter(({ severity }) => severity === 'E')).toEqual([]);
  });
});
