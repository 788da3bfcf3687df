import fc from 'fast-check';
import { nextVersion } from '../../../test/fixtures/next-version.js';
import { framework, recommendation } from '../../../test/support/checklist.js';
import type { Framework, Recommendation } from '../framework.js';
import { askedAlike } from './asked-alike.js';

const PILLARS = [
  { code: 'PA', weight: 1, source: 'ours' },
  { code: 'PV', weight: 0.5, source: 'ours' },
] as const;
const second = ['NMAA-2.1', 'NMAA-2.2', 'NMAA-2.3', 'NMAA-2.4', 'NMAA-2.5'];
const before = framework(
  [recommendation('NMAA-1.1', [{ code: 'RR', weight: 1, source: 'ours' }])],
  second.map((code) => recommendation(code, [...PILLARS])),
);

/** The checklist with one recommendation changed. */
const changed = (code: string, change: (given: Recommendation) => Recommendation): Framework => ({
  ...before,
  ref: 'example@1.1',
  functions: before.functions.map((each) => ({
    ...each,
    recommendations: each.recommendations.map((one) => (one.code === code ? change(one) : one)),
  })),
});

describe('what two versions of a checklist ask', () => {
  it('is the same where criteria, words and rules are', () => {
    const asked = askedAlike(before, before);
    expect([...asked.recommendations.values(), ...asked.functions.values()]).toEqual(
      Array.from({ length: 8 }, () => 'alike'),
    );
    expect([asked.bodies, asked.pillars.NMAA.get('PA')]).toEqual([{ NMAA: 'alike', NMAC: 'alike' }, 'alike']);
  });

  it('is not the same question where a criterion came, went, moved or was replaced', () => {
    const { recommendations, functions, bodies } = askedAlike(before, nextVersion(before));
    expect(Object.fromEntries(recommendations)).toEqual({
      'NMAA-1.1': 'alike',
      'NMAA-2.1': 'otherwise',
      'NMAA-2.2': 'otherwise',
      'NMAA-2.3': 'otherwise',
      'NMAA-2.4': 'otherwise',
      'NMAA-2.5': 'alike',
    });
    expect(Object.fromEntries(functions)).toEqual({ 'NMAA-1': 'alike', 'NMAA-2': 'otherwise' });
    expect(bodies).toEqual({ NMAA: 'otherwise', NMAC: 'alike' });
  });

  it('is the same question in other words, or under another rule, where the criteria stayed', () => {
    const words = changed('NMAA-2.1', (one) => ({ ...one, title: { en: 'Said anew' } }));
    const rule = changed('NMAA-2.2', (one) => ({ ...one, notApplicableWhen: { en: 'There is no plan.' } }));
    expect(askedAlike(before, words).recommendations.get('NMAA-2.1')).toBe('reworded');
    expect(askedAlike(before, rule).recommendations.get('NMAA-2.2')).toBe('reworded');
    expect(askedAlike(before, words).functions.get('NMAA-2')).toBe('reworded');
  });

  it('makes another pillar of other weights, and leaves those alone that bear none of it', () => {
    const weighed = changed('NMAA-2.3', (one) => ({ ...one, pillars: one.pillars.slice(0, 1) }));
    const { pillars, recommendations } = askedAlike(before, weighed);
    expect(Object.fromEntries(pillars.NMAA)).toEqual({ RR: 'alike', PA: 'alike', PV: 'otherwise' });
    expect(recommendations.get('NMAA-2.3')).toBe('alike');
  });

  it('is not asked alike where one of the two does not ask it', () => {
    const less = framework(
      [recommendation('NMAA-1.1')],
      second.slice(0, 4).map((code) => recommendation(code, [...PILLARS])),
    );
    expect(askedAlike(before, less).recommendations.get('NMAA-2.5')).toBe('otherwise');
    expect(askedAlike(less, before).recommendations.get('NMAA-2.5')).toBe('otherwise');
  });

  it('says the same whichever version is named first, and a whole is never more alike than its parts', () => {
    const deeds = [
      (one: Recommendation): Recommendation => one,
      (one: Recommendation): Recommendation => ({ ...one, title: { en: 'Said anew' } }),
      (one: Recommendation): Recommendation => ({ ...one, rungs: one.rungs.slice(0, 2) }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...second), fc.constantFrom(...deeds), (code, deed) => {
        const after = changed(code, deed);
        const [there, back] = [askedAlike(before, after), askedAlike(after, before)];
        expect(there).toEqual(back);
        expect(there.functions.get('NMAA-2')).toBe(there.recommendations.get(code));
        expect(there.bodies.NMAA).toBe(there.recommendations.get(code));
      }),
    );
  });
});
