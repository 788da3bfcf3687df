import fc from 'fast-check';
import { context, counts, definitionOf, entry } from '../../test/fixtures/saddd.js';
import { AGE_BANDS, DISABILITIES, DISABILITY_ASKED, SEXES } from './codes.js';
import type { Entry } from './report.js';
import { completenessOf } from './report-completeness.js';
import { entryFaults } from './validation/validate.js';

const ALL_MET = { expectedRequiredCells: 0, expectedKnownCells: 0 };
const of = (...entries: Partial<Entry>[]) =>
  completenessOf(
    entries.map((given) => entry({ statedTotal: null, ...given })),
    definitionOf,
  );
/** 20 women and 10 men, 4 of the women with a disability. */
const crossed = counts({
  'F,Y18T59,with': 4,
  'F,Y18T59,without': 16,
  'M,Y18T59,with': 0,
  'M,Y18T59,without': 10,
});

describe('the completeness of a report', () => {
  it('asks for sex and age where the activity needs these two', () => {
    const known = {
      activity: 'EORE_SESSION',
      counts: counts({ 'F,Y18T59,_T': 30, '_U,_U,_T': 10 }),
    } as const;
    expect(of(known)).toEqual({ countsPeople: true, requiredCells: 40, knownCells: 30, ...ALL_MET });
  });

  it('asks for disability as well where the activity needs it', () => {
    const survey = { activity: 'NTS', setting: null } as const;
    expect(of({ ...survey, counts: crossed })).toEqual({
      countsPeople: true,
      requiredCells: 30,
      knownCells: 30,
      ...ALL_MET,
    });
    const notAsked = { ...survey, disabilityAsked: 'none', counts: counts({ 'F,Y18T59,_T': 30 }) } as const;
    expect(of(notAsked)).toEqual({ countsPeople: true, requiredCells: 30, knownCells: 0, ...ALL_MET });
  });

  it('takes the least that must be known where disability is given as a total only', () => {
    const apart = counts({ 'F,Y18T59,_T': 20, '_U,_U,_T': 10, '_T,_T,with': 5, '_T,_T,without': 20 });
    expect(of({ activity: 'NTS', setting: null, counts: apart })).toMatchObject({
      requiredCells: 30,
      knownCells: 15,
    });
  });

  it('counts a stated remainder as not known', () => {
    const short = { statedTotal: 100, counts: counts({ 'F,Y18T59,_T': 60 }) };
    expect(of(short)).toMatchObject({ requiredCells: 100, knownCells: 60 });
  });

  it('adds up over entries', () => {
    const women = { counts: counts({ 'F,Y18T59,_T': 30 }) };
    const unknown = { counts: counts({ '_U,_U,_T': 10 }) };
    expect(of(women, unknown)).toEqual({ countsPeople: true, requiredCells: 40, knownCells: 30, ...ALL_MET });
  });

  it('keeps people who are only expected apart from those whom somebody met', () => {
    const survey = { activity: 'NTS', setting: null } as const;
    const expected = { ...survey, stage: 'expected', statedTotal: 400, counts: [] } as const;
    expect(of({ ...survey, counts: crossed }, expected)).toEqual({
      countsPeople: true,
      requiredCells: 30,
      knownCells: 30,
      expectedRequiredCells: 400,
      expectedKnownCells: 0,
    });
  });

  it('asks nothing of an activity that needs no breakdown, though it counts people', () => {
    const clearance = {
      activity: 'CLEARANCE',
      setting: null,
      stage: 'expected',
      statedTotal: 50,
      counts: [],
    } as const;
    expect(of(clearance)).toEqual({ countsPeople: true, requiredCells: 0, knownCells: 0, ...ALL_MET });
  });

  it('knows a report that counts nobody from one that counted none', () => {
    expect(of()).toEqual({ countsPeople: false, requiredCells: 0, knownCells: 0, ...ALL_MET });
    expect(of({ counts: [], quantity: { value: 3, unit: 'sessions' } })).toMatchObject({
      countsPeople: false,
    });
    expect(of({ counts: counts({ 'F,Y18T59,_T': 0 }) })).toEqual({
      countsPeople: true,
      requiredCells: 0,
      knownCells: 0,
      ...ALL_MET,
    });
  });

  it('never knows more people than it asks for, whatever entries may be stored', () => {
    const cell = fc.record({
      measure: fc.constant('people' as const),
      sex: fc.constantFrom(...SEXES),
      ageBand: fc.constantFrom(...AGE_BANDS),
      disability: fc.constantFrom(...DISABILITIES),
      value: fc.nat(500),
    });
    const given = fc.record({
      activity: fc.constantFrom('EORE_SESSION', 'NTS', 'VA_SERVICE', 'CLEARANCE' as const),
      setting: fc.constant(null),
      disabilityAsked: fc.constantFrom(...DISABILITY_ASKED),
      disabilityAskedNumber: fc.option(fc.nat(500)),
      statedTotal: fc.option(fc.nat(500)),
      counts: fc.array(cell, { maxLength: 5 }),
    });
    const storable = given.filter((one) => entryFaults(entry(one), context()).length === 0);
    fc.assert(
      fc.property(fc.array(storable, { maxLength: 3 }), (entries) => {
        const { requiredCells, knownCells } = of(...entries);
        expect(knownCells).toBeGreaterThanOrEqual(0);
        expect(knownCells).toBeLessThanOrEqual(requiredCells);
      }),
    );
  });
});
