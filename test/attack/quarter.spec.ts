import fc from 'fast-check';
import { count, people } from '../fixtures/kpi-facts.js';
import { foundOut, published, type Quarter } from './quarter.js';
import { quarter } from './scenes.js';

describe('a quarter of people, with series, KPIs and every run of months laid side by side', () => {
  it.each(['adviser', 'country', 'public'] as const)(
    'tells %s of no small count more than its mark does',
    (audience) => {
      fc.assert(
        fc.property(quarter, (rows) => {
          expect(foundOut(published(rows, audience), audience)).toEqual([]);
        }),
        { numRuns: 20, endOnFailure: true },
      );
    },
  );

  it('does not tell of few people with disability in entries that do not say who was asked, whom KPI-13 leaves out', () => {
    const land = { activity: 'LAND_HANDOVER', stage: 'confirmed' } as const;
    const asked = [count('F', 'Y18T59', 80, 'with'), count('F', 'Y18T59', 60, 'without')];
    const notSaid = [count('M', '_U', 90), count('F', 'Y60', 60), count('F', 'Y18T59', 7, 'with')];
    const rows = [
      people(asked, { ...land, disabilityAsked: 'all', disabilityMethod: 'WG_SS' }),
      people(notSaid, { ...land, disabilityAsked: 'not_stated' }),
    ];
    expect(foundOut(published(rows, 'public'), 'public')).toEqual([]);
  });

  it('tells an adviser of a stricter country of no count below its threshold more than its mark does', () => {
    const adviser = { name: 'adviser', own: { advisersAndPeers: 15, public: 15 } } as const;
    fc.assert(
      fc.property(quarter, (rows) => {
        expect(foundOut(published(rows, adviser), adviser)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('tells nobody more who kept what a country showed before it became stricter', () => {
    const adviser = { name: 'adviser', own: { advisersAndPeers: 10, public: 10 } } as const;
    fc.assert(
      fc.property(quarter, (rows) => {
        const [before, after] = [published(rows, 'adviser'), published(rows, adviser)];
        expect(foundOut(laidOver(before, after), 'adviser')).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

/** All that two answers to the same questions tell together. */
function laidOver(one: Quarter, other: Quarter): Quarter {
  const apart = (name: string) => (name.startsWith('told ') ? `${name} again` : name);
  const shown = new Map(one.published);
  for (const [name, value] of other.published)
    if (typeof shown.get(apart(name)) !== 'number') shown.set(apart(name), value);
  const sums = other.sums.map(({ whole, parts }) => ({ whole: apart(whole), parts }));
  return { ...one, published: shown, sums: [...one.sums, ...sums] };
}
