import fc from 'fast-check';
import { NEXT, nextVersion } from '../../test/fixtures/next-version.js';
import { framework, recommendation } from '../../test/support/checklist.js';
import { ANSWERS, type Answer } from './codes.js';
import { criteriaOf, type Framework, recommendationsOf } from './framework.js';
import { type Answers, afterwards, remap, remapEvidence, type Standing, undoUntil } from './remap.js';

const before = framework(
  [recommendation('NMAA-1.1')],
  ['NMAA-2.1', 'NMAA-2.2', 'NMAA-2.3', 'NMAA-2.4'].map((code) => recommendation(code)),
);
const after = nextVersion(before);

const given = (code: string, answer: Answer | null = 'met', carriedOver = false): Standing => ({
  code,
  answer,
  carriedOver,
});
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const copy = (from: Standing, code: string): Standing => ({ ...from, code, carriedOver: true });

function criteriaIn(of: Framework): string[] {
  return recommendationsOf(of, 'NMAA')
    .flatMap(criteriaOf)
    .map(({ criterion }) => criterion.code);
}

/** Moves to another version, and says what stands and what is set aside there. */
function moved(answers: Answers<Standing>, to: Framework): Answers<Standing> {
  return afterwards(answers, remap(answers, to, 'NMAA'), copy);
}

const someAnswers: fc.Arbitrary<Standing[]> = fc
  .tuple(
    ...[...criteriaIn(before), 'NMAA-1.1', 'NMAA-2.4'].map((code) =>
      fc.option(
        fc.record({
          code: fc.constant(code),
          answer: code.endsWith('a')
            ? fc.constantFrom<(Answer | null)[]>('met', 'partly', 'not_met', null)
            : fc.constantFrom<(Answer | null)[]>(...ANSWERS),
          carriedOver: fc.boolean(),
        }),
        { nil: null },
      ),
    ),
  )
  .map((list) => list.filter((one) => one !== null));

describe('answers under another version', () => {
  it('stay under their code, are carried where it was replaced, and are set aside where it is not asked', () => {
    const standing = [NEXT.reworded, NEXT.replaced, NEXT.movedFrom, NEXT.removed].map((code) => given(code));
    const there = remap({ standing, aside: [] }, after, 'NMAA');
    expect(codes(there.kept)).toEqual([NEXT.reworded]);
    expect(there.carried.map(({ code, from }) => [code, codes(from)])).toEqual([
      [NEXT.replacing, [NEXT.replaced]],
      [NEXT.moved, [NEXT.movedFrom]],
    ]);
    expect(codes(there.replaced)).toEqual([NEXT.replaced, NEXT.movedFrom]);
    expect(codes(there.setAside)).toEqual([NEXT.removed]);
    expect(there.unanswered).toContain(NEXT.added);
    expect(there.unanswered).not.toContain(NEXT.moved);
  });

  it('of several former criteria are carried into one only where they agree', () => {
    const merging = framework([
      recommendation('NMAA-1.1', undefined, { '2a': { formerly: ['NMAA-1.1-2x', 'NMAA-1.1-2y'] } }),
    ]);
    const of = (...answers: (Answer | null)[]) =>
      remap(
        {
          standing: ['NMAA-1.1-2x', 'NMAA-1.1-2y'].map((code, at) => given(code, answers[at] ?? null)),
          aside: [],
        },
        merging,
        'NMAA',
      );
    expect(codes(of('met', 'met').carried)).toEqual(['NMAA-1.1-2a']);
    for (const [one, other] of [
      ['met', 'partly'],
      ['met', null],
    ] as const) {
      const there = of(one, other);
      expect([codes(there.carried), codes(there.setAside)]).toEqual([[], ['NMAA-1.1-2x', 'NMAA-1.1-2y']]);
    }
  });

  it('that do not apply are kept and carried only where the new version allows that', () => {
    const never = framework([recommendation('NMAA-1.1', undefined, { '2a': { formerly: ['NMAA-1.1-2x'] } })]);
    const standing = [given('NMAA-1.1-2x', 'not_applicable'), given('NMAA-1.1-1a', 'not_applicable')];
    const there = remap({ standing, aside: [] }, never, 'NMAA');
    expect([there.kept, there.carried, codes(there.setAside)]).toEqual([
      [],
      [],
      ['NMAA-1.1-2x', 'NMAA-1.1-1a'],
    ]);
  });

  it('that a person gave to a new criterion win over a fresh copy; a copy nobody confirmed does not', () => {
    const standing = [given(NEXT.replaced, 'not_met')];
    const own = remap({ standing, aside: [given(NEXT.replacing, 'partly')] }, after, 'NMAA');
    expect([codes(own.restored), own.carried]).toEqual([[NEXT.replacing], []]);
    const copied = remap({ standing, aside: [given(NEXT.replacing, 'met', true)] }, after, 'NMAA');
    expect([copied.restored, codes(copied.carried)]).toEqual([[], [NEXT.replacing]]);
  });

  it('are never lost: each is kept, carried or set aside, and in one of these only', () => {
    fc.assert(
      fc.property(someAnswers, (standing) => {
        const there = remap({ standing, aside: [] }, after, 'NMAA');
        const all = [...there.kept, ...there.replaced, ...there.setAside];
        expect(codes(all).sort()).toEqual(codes(standing).sort());
        const { standing: now, aside } = moved({ standing, aside: [] }, after);
        for (const one of standing) expect([...now, ...aside]).toContain(one);
      }),
    );
  });

  it('are what they were under the same version', () => {
    fc.assert(
      fc.property(someAnswers, (standing) => {
        const there = moved({ standing, aside: [] }, before);
        expect(there).toEqual({ standing, aside: [] });
      }),
    );
  });

  it('are what they were after the way there and back', () => {
    fc.assert(
      fc.property(someAnswers, (standing) => {
        const back = moved(moved({ standing, aside: [] }, after), before);
        expect(new Set(back.standing)).toEqual(new Set(standing));
      }),
    );
  });

  it('given meanwhile stay, where both versions ask, and wait for the newer one where only it does', () => {
    const there = moved({ standing: [given(NEXT.reworded), given(NEXT.replaced)], aside: [] }, after);
    const edited = there.standing
      .map((one) => (one.code === NEXT.reworded ? given(one.code, 'partly') : one))
      .concat(given(NEXT.added, 'met'));
    const back = moved({ ...there, standing: edited }, before);
    expect(back.standing).toEqual([given(NEXT.reworded, 'partly'), given(NEXT.replaced)]);
    expect(codes(back.aside)).toContain(NEXT.added);
    const again = moved(back, after);
    expect(again.standing).toContainEqual(given(NEXT.added, 'met'));
  });
});

describe('a version that was accepted', () => {
  it('can be undone for thirty days, to the moment', () => {
    const until = undoUntil(new Date('2026-10-20T09:00:00Z'));
    expect(until.toISOString()).toBe('2026-11-19T09:00:00.000Z');
  });
});

describe('evidence under another version', () => {
  it('speaks on for a country’s own criteria, which are of no version', () => {
    const own = { standing: ['XVE-NMAA-1', NEXT.removed], aside: [] };
    expect(remapEvidence(own, after, 'NMAA')).toEqual({ standing: ['XVE-NMAA-1'], aside: [NEXT.removed] });
  });

  it('speaks for what replaces its criterion, and for the former one again on the way back', () => {
    const there = remapEvidence(
      { standing: [NEXT.replaced, NEXT.removed, NEXT.reworded], aside: [] },
      after,
      'NMAA',
    );
    expect(there).toEqual({
      standing: [NEXT.reworded, NEXT.replacing],
      aside: [NEXT.replaced, NEXT.removed],
    });
    const back = remapEvidence(there, before, 'NMAA');
    expect(back.standing.sort()).toEqual([NEXT.reworded, NEXT.replaced, NEXT.removed].sort());
    expect(back.aside).toEqual([NEXT.replacing]);
  });
});
