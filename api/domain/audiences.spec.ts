import fc from 'fast-check';
import {
  AUDIENCES,
  type Audience,
  assertOwnThresholds,
  closerThan,
  type OwnThresholds,
  PUBLISHED,
  STEPS,
  signOf,
  thresholdsOf,
} from './audiences.js';
import { DomainError } from './domain-error.js';

const own = (advisersAndPeers: number, everybody: number): OwnThresholds => ({
  advisersAndPeers,
  public: everybody,
});
const refusal = (given: OwnThresholds) => {
  try {
    assertOwnThresholds(given);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, pointer: error.faults[0]?.pointer };
  }
};

describe('thresholds of a country’s own', () => {
  it('raise what advisers, peers and the public are shown, and nothing inside the country', () => {
    const from = (name: (typeof AUDIENCES)[number]) => thresholdsOf({ name, own: own(15, 20) });
    expect(from('adviser')).toEqual({ sensitive: 15, plain: 15 });
    expect(from('public')).toEqual({ sensitive: 20, plain: 20 });
    for (const inside of ['operator-own', 'monitor', 'country'] as const)
      expect(from(inside)).toEqual(thresholdsOf(inside));
  });

  it('never lower the published minimum, whatever was stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AUDIENCES), fc.nat(60), fc.nat(60), (name, one, other) => {
        const [minimum, found] = [thresholdsOf(name), thresholdsOf({ name, own: own(one, other) })];
        expect(found.sensitive).toBeGreaterThanOrEqual(minimum.sensitive);
        expect(found.plain).toBeGreaterThanOrEqual(minimum.plain);
      }),
    );
  });

  it('are the minimum where a country decided nothing', () => {
    for (const name of AUDIENCES) expect(thresholdsOf({ name, own: PUBLISHED })).toEqual(thresholdsOf(name));
  });

  it('are stricter than the minimum, never looser, and one of a few steps', () => {
    expect([own(5, 10), own(10, 10), own(30, 30), own(5, 30)].map(refusal)).toEqual([null, null, null, null]);
    for (const wrong of [4, 0, -5, 8, 31, 7.5])
      expect(refusal(own(wrong, 30))).toEqual({
        code: 'threshold-not-offered',
        pointer: '#/advisersAndPeers',
      });
    expect(refusal(own(5, 5))).toEqual({ code: 'threshold-not-offered', pointer: '#/public' });
  });

  it('show the public no smaller counts than advisers and peers', () => {
    expect(refusal(own(20, 15))).toEqual({ code: 'public-threshold-below', pointer: '#/public' });
  });
});

describe('who sees more', () => {
  const stepsOf = (audience: Audience): number[] => {
    const closer = closerThan(audience);
    return [thresholdsOf(audience).plain, ...(closer ? stepsOf(closer) : [])];
  };

  it('is for advisers and the public whoever is shown counts one step smaller, and at last the country itself', () => {
    expect(stepsOf({ name: 'public', own: own(15, 30) })).toEqual([30, 20, 15, 10, 5, 0]);
    expect(stepsOf('public')).toEqual([10, 5, 0]);
    expect(stepsOf('adviser')).toEqual([5, 0]);
    expect([closerThan('adviser'), closerThan('country'), closerThan('monitor')]).toEqual([
      'country',
      null,
      null,
    ]);
  });

  it('takes in every step below that another audience, or the same one before, may have had', () => {
    for (const step of STEPS)
      expect(stepsOf({ name: 'public', own: own(5, step) })).toEqual(
        expect.arrayContaining(STEPS.filter((lower) => lower <= step)),
      );
  });
});

it('what is remembered of an audience is remembered by its thresholds', () => {
  const signs = [own(5, 10), own(10, 10), own(15, 20)].map((one) => signOf({ name: 'adviser', own: one }));
  expect(new Set(signs).size).toBe(3);
  expect(signs[0]).toBe(signOf('adviser'));
});
