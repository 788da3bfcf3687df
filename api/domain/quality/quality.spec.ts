import fc from 'fast-check';
import { type FinerRow, ofSexAndAgeAlone, qualityBy, qualityGaps, qualityOf } from './quality.js';

const NONE = {
  total: 100,
  knownSex: 100,
  knownSexAge: 100,
  with: null,
  without: null,
  disabilityUnknown: null,
  fullLower: null,
  fullUpper: null,
};
const sessions = (sums: Partial<FinerRow['sums']> = {}, row: Partial<FinerRow> = {}): FinerRow => ({
  operatorId: 'maple',
  activity: 'EORE_SESSION',
  adm1: 'VD01',
  period: '2026-03',
  needs: 'sex_age',
  sums: { ...NONE, ...sums },
  ...row,
});
const survey = (sums: Partial<FinerRow['sums']>, row: Partial<FinerRow> = {}) =>
  sessions(sums, { activity: 'NTS', needs: 'sex_age_disability', ...row });

describe('the quality of figures', () => {
  it('asks of each activity what it needs: risk education is complete without disability', () => {
    expect(qualityOf([sessions()]).complete).toMatchObject({ value: 1, numerator: 100, denominator: 100 });
  });

  it('is a range for survey that does not cross disability with sex and age', () => {
    const { complete } = qualityOf([survey({ knownSexAge: 80, fullLower: 50, fullUpper: 70 })]);
    expect(complete).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.7 });
  });

  it('tells those not asked about disability from those whose answer is not known', () => {
    const quality = qualityOf([
      survey({ with: 5, without: 45, disabilityUnknown: 20, fullLower: 50, fullUpper: 50 }),
    ]);
    expect(quality.disabilityKnown.numerator).toBe(50);
    expect(quality.disabilityNotKnown.numerator).toBe(20);
    expect(quality.disabilityNotAsked.numerator).toBe(30);
  });

  it('says nothing of disability where no activity needs it, and nothing at all where nobody was counted', () => {
    expect(qualityOf([sessions()]).disabilityKnown).toMatchObject({ value: null, reason: 'no_data' });
    const nobody = qualityOf([sessions({ total: null, knownSex: null, knownSexAge: null })]);
    expect(nobody.people).toBeNull();
    expect(nobody.complete).toMatchObject({ value: null, reason: 'no_data' });
  });

  it('counts a remainder that no cell holds as of unknown sex', () => {
    expect(qualityOf([sessions({ knownSex: 60, knownSexAge: 55 })]).sexNotKnown).toMatchObject({
      numerator: 40,
    });
  });

  it('leaves rows without a place out of the places', () => {
    const lines = qualityBy([sessions(), sessions({}, { adm1: null })], ({ adm1 }) => adm1);
    expect(lines.map(({ key, people }) => [key, people])).toEqual([['VD01', 100]]);
  });

  it('tells of operators and places only sex and age to those who are not shown every count, and of no victims', () => {
    const rows = [
      survey({ knownSexAge: 80, fullLower: 3, with: 3 }),
      survey({}, { activity: 'VA_REFERRAL' }),
    ];
    const { people, complete, disabilityKnown } = qualityOf(ofSexAndAgeAlone(rows));
    expect(people).toBe(100);
    expect(complete).toMatchObject({ numerator: 80, denominator: 100 });
    expect(disabilityKnown).toMatchObject({ value: null, reason: 'no_data' });
  });

  it('names first where most people are not known, and never where the figures may be there', () => {
    const gaps = qualityGaps(
      [
        sessions({ knownSexAge: 90 }),
        survey({ knownSexAge: 100, fullLower: 0, fullUpper: 100 }),
        survey({ fullLower: 40, fullUpper: 60 }, { operatorId: 'steppe' }),
      ],
      5,
    );
    expect(gaps).toEqual([
      { operatorId: 'steppe', activity: 'NTS', missing: 40, people: 100 },
      { operatorId: 'maple', activity: 'EORE_SESSION', missing: 10, people: 100 },
    ]);
  });

  it('adds up: the people of the groups are the people of the whole, whatever they are grouped by', () => {
    const row = fc
      .record({ total: fc.nat(500), known: fc.nat(500), operatorId: fc.constantFrom('a', 'b', 'c') })
      .map(({ total: people, known, operatorId }) => {
        const knownSexAge = Math.min(people, known);
        return sessions({ total: people, knownSex: people, knownSexAge }, { operatorId });
      });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const lines = qualityBy(rows, ({ operatorId }) => operatorId);
        const added = lines.reduce((all, { people }) => all + (people ?? 0), 0);
        expect(added).toBe(qualityOf(rows).people);
        for (const { complete } of lines)
          if (complete.value !== null) expect(complete.value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
