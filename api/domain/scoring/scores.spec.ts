import { answersAt, framework, inputOf, recommendation } from '../../../test/support/checklist.js';
import type { Framework, PillarWeight } from '../framework.js';
import { oneDecimal } from './reading.js';
import { answered, scores } from './scores.js';
import type { CriterionAnswer, ScoringInput } from './scoring-input.js';

const PA1: PillarWeight = { code: 'PA', weight: 1, source: 'ours' };
const PV1: PillarWeight = { code: 'PV', weight: 1, source: 'ours' };
const PAhalf: PillarWeight = { code: 'PA', weight: 0.5, source: 'ours' };

/** One law under the first function, three policies under the second. */
const law = recommendation('NMAA-1.1', [PV1, PAhalf]);
const policies = [1, 2, 3].map((n) => recommendation(`NMAA-2.${n}`, [PA1]));
const checklist = framework([law], policies);

const claimed = (
  levels: Record<string, number>,
  more: Partial<ScoringInput> = {},
  given: Framework = checklist,
) => scores(inputOf(given, { answers: answersAt(levels), ...more }));

const whole = (...codes: string[]) =>
  new Map(codes.map((code) => [code, { answer: 'not_applicable' as const, reason: 'none' }]));

describe('the index of an entity', () => {
  it('is the mean of level/4 over its recommendations, times 100, with one decimal half up', () => {
    // (4 + 1 + 2 + 0) ÷ 16 = 43.75 %
    const { entity } = claimed({ 'NMAA-1.1': 4, 'NMAA-2.1': 1, 'NMAA-2.2': 2, 'NMAA-2.3': 0 });
    expect(entity.claimed).toMatchObject({ index: 43.8, items: 4, levels: [1, 1, 1, 0, 1], answered: 1 });
  });

  it('has the mean of function means beside it', () => {
    // functions 100 and (1 + 2 + 0) ÷ 12 = 25: mean 62.5
    const { entity } = claimed({ 'NMAA-1.1': 4, 'NMAA-2.1': 1, 'NMAA-2.2': 2, 'NMAA-2.3': 0 });
    expect(entity.claimed.functionWeightedIndex).toBe(62.5);
  });

  it('is rounded only at the end', () => {
    // functions 0 and (2 + 2 + 1) ÷ 12 = 41.666…: mean 20.833…; the mean of rounded means would show 20.9
    const { entity } = claimed({ 'NMAA-1.1': 0, 'NMAA-2.1': 2, 'NMAA-2.2': 2, 'NMAA-2.3': 1 });
    expect(entity.claimed.functionWeightedIndex).toBe(20.8);
  });

  it('rests on evidence in its headline: claims alone come to 0', () => {
    const { entity } = claimed({ 'NMAA-1.1': 4, 'NMAA-2.1': 4, 'NMAA-2.2': 4, 'NMAA-2.3': 4 });
    expect(entity.claimed.index).toBe(100);
    expect(entity.evidenced).toMatchObject({ index: 0, levels: [4, 0, 0, 0, 0] });
  });

  it('leaves recommendations that are not applicable out of the mean', () => {
    const { entity, recommendations } = claimed(
      { 'NMAA-2.1': 4, 'NMAA-2.2': 2, 'NMAA-2.3': 0 },
      { recommendationAnswers: whole('NMAA-1.1') },
    );
    expect(entity.claimed).toMatchObject({ index: 50, items: 3, functionWeightedIndex: 50, answered: 1 });
    expect(recommendations[0]).toMatchObject({
      notApplicable: true,
      claimedLevel: null,
      progress: null,
      heldBackBy: [],
    });
  });
});

describe('a level', () => {
  const eight = answersAt({ 'NMAA-1.1': 1, 'NMAA-2.1': 4, 'NMAA-2.2': 4, 'NMAA-2.3': 4 });
  const without = (...codes: string[]) =>
    scores(inputOf(checklist, { answers: new Map([...eight].filter(([code]) => !codes.includes(code))) }));
  const law1 = [...eight.keys()].filter((code) => code.startsWith('NMAA-1.1'));

  it('is told at any share answered, marked as one so far below 80 % where its index is withheld', () => {
    const unfinished = without(...law1.slice(-Math.ceil(law1.length / 2)));
    expect(unfinished.recommendations[0]).toMatchObject({ claimedLevel: 1, soFar: true });
    expect(unfinished.functions[0]?.claimed).toMatchObject({ index: null, reason: 'too_few_answers' });
    const finished = without();
    expect(finished.recommendations[0]).toMatchObject({ claimedLevel: 1, soFar: false });
    expect(finished.functions[0]?.claimed.index).toBe(25);
  });

  it('that is none, since nothing applies, is not one so far', () => {
    const { recommendations } = claimed({}, { recommendationAnswers: whole('NMAA-1.1') });
    expect(recommendations[0]).toMatchObject({ claimedLevel: null, soFar: false });
    expect(recommendations[1]).toMatchObject({ claimedLevel: 0, soFar: true });
  });
});

describe('the index of a function', () => {
  it('is the mean over its own recommendations', () => {
    const { functions } = claimed({ 'NMAA-1.1': 3, 'NMAA-2.1': 1, 'NMAA-2.2': 2, 'NMAA-2.3': 2 });
    expect(functions.map(({ code, claimed: own }) => [code, own.index, own.items])).toEqual([
      ['NMAA-1', 75, 1],
      ['NMAA-2', 41.7, 3],
    ]);
  });

  it('is none, and not 0, where nothing applies', () => {
    const { functions } = claimed({}, { recommendationAnswers: whole('NMAA-1.1') });
    expect(functions[0]?.claimed).toEqual({
      index: null,
      reason: 'not_applicable',
      items: 0,
      levels: [0, 0, 0, 0, 0],
      answered: 1,
    });
  });
});

describe('the index of a pillar', () => {
  it('weighs the main pillar 1 and a secondary one ½', () => {
    // PA: (½ × 4 + 1 + 2 + 0) ÷ (4 × 3.5) = 5 ÷ 14 = 35.71 %
    const { pillars } = claimed({ 'NMAA-1.1': 4, 'NMAA-2.1': 1, 'NMAA-2.2': 2, 'NMAA-2.3': 0 });
    expect(pillars.map(({ code, claimed: own }) => [code, own.index, own.items])).toEqual([
      ['PA', 35.7, 4],
      ['PR', null, 0],
      ['PV', 100, 1],
      ['RR', null, 0],
    ]);
  });
});

describe('an index with too few answers', () => {
  const answers = answersAt({ 'NMAA-1.1': 4, 'NMAA-2.1': 4, 'NMAA-2.2': 4 });

  it('is withheld below 80 % answered, function by function', () => {
    // 24 of 32 answered; the first function is complete
    const result = scores(inputOf(checklist, { answers }));
    expect(result.entity.claimed).toMatchObject({
      index: null,
      reason: 'too_few_answers',
      answered: 0.75,
      items: 4,
    });
    expect(result.entity.claimed.functionWeightedIndex).toBeNull();
    expect(result.functions[0]?.claimed.index).toBe(100);
  });

  it('is shown at exactly 80 %', () => {
    const five = framework([law, ...[2, 3, 4, 5].map((n) => recommendation(`NMAA-1.${n}`))]);
    const most = answersAt({ 'NMAA-1.1': 4, 'NMAA-1.2': 4, 'NMAA-1.3': 4, 'NMAA-1.4': 4 });
    expect(scores(inputOf(five, { answers: most })).entity.claimed).toMatchObject({
      index: 80,
      answered: 0.8,
    });
    most.set('NMAA-1.1-1a', { answer: null });
    expect(scores(inputOf(five, { answers: most })).entity.claimed.reason).toBe('too_few_answers');
  });

  it('counts "not applicable" as answered over the whole checklist', () => {
    expect(answered(inputOf(checklist, { answers }))).toBe(0.75);
    expect(answered(inputOf(checklist, { answers, recommendationAnswers: whole('NMAA-2.3') }))).toBe(1);
  });
});

describe('the verified reading', () => {
  /** The body claims level 4 everywhere; the verifier sees these levels, and has not looked at the others. */
  function verified(seen: Record<string, number>, more: Partial<ScoringInput> = {}) {
    const answers = answersAt({ 'NMAA-1.1': 4, 'NMAA-2.1': 4, 'NMAA-2.2': 4, 'NMAA-2.3': 4 });
    for (const [code, { answer }] of answersAt(seen)) {
      answers.set(code, { ...(answers.get(code) as CriterionAnswer), verifierAnswer: answer });
    }
    return scores(inputOf(checklist, { answers, ...more }));
  }

  it('covers only what a verifier has answered completely, beside the claim of the same recommendations', () => {
    const { functions } = verified({ 'NMAA-2.1': 2, 'NMAA-2.2': 4 });
    expect(functions[1]?.verified).toMatchObject({
      index: 75,
      items: 2,
      self: { claimedIndex: 100, verifiedIndex: 75, difference: 25, items: 2 },
    });
  });

  it('has no figure for the entity below 80 % verified', () => {
    const { entity } = verified({ 'NMAA-1.1': 4, 'NMAA-2.1': 2, 'NMAA-2.2': 4 });
    expect(entity.verified).toMatchObject({
      index: null,
      reason: 'too_few_verified',
      items: 3,
      answered: 0.75,
    });
    expect(entity.verified.self.difference).toBeNull();
    expect(entity.verified.functionWeightedIndex).toBeNull();
  });

  it('has a figure for the entity where enough is verified', () => {
    const { entity } = verified({ 'NMAA-1.1': 4, 'NMAA-2.1': 2, 'NMAA-2.2': 4, 'NMAA-2.3': 0 });
    expect(entity.verified).toMatchObject({
      index: 62.5,
      functionWeightedIndex: 75,
      self: { difference: 37.5 },
    });
  });

  it('says so where nothing is verified', () => {
    expect(verified({}).functions[0]?.verified).toMatchObject({
      index: null,
      reason: 'not_verified',
      items: 0,
    });
  });

  it('takes no recommendation whose answers are not all the verifier’s', () => {
    const answers = answersAt({ 'NMAA-1.1': 4 });
    answers.set('NMAA-1.1-1a', { answer: 'met', verifierAnswer: 'met' });
    const [first] = scores(inputOf(checklist, { answers })).recommendations;
    expect(first).toMatchObject({ isVerified: false, verifiedLevel: null });
  });

  it('lets the verifier’s own "not applicable" count', () => {
    const { functions, recommendations } = verified(
      { 'NMAA-2.1': 2, 'NMAA-2.2': 4 },
      { recommendationAnswers: new Map([['NMAA-2.2', { answer: null, verifierAnswer: 'not_applicable' }]]) },
    );
    expect(recommendations[2]).toMatchObject({ isVerified: true, verifiedLevel: null, claimedLevel: 4 });
    expect(functions[1]?.verified).toMatchObject({
      index: 50,
      items: 1,
      self: { claimedIndex: 100, items: 1 },
    });
  });

  it('compares only what has a level on both sides', () => {
    const { functions } = verified(
      { 'NMAA-2.1': 2, 'NMAA-2.2': 4 },
      { recommendationAnswers: whole('NMAA-2.2') },
    );
    expect(functions[1]?.verified).toMatchObject({
      index: 75,
      items: 2,
      self: { claimedIndex: 100, verifiedIndex: 50, difference: 50, items: 1 },
    });
  });
});

describe('one decimal', () => {
  it.each([
    [31.25, 31.3],
    [31.249999, 31.2],
    [12.249999999999998, 12.3],
    [-0.05, 0],
    [100, 100],
  ])('shows %d as %d: half up', (value, shown) => {
    expect(oneDecimal(value)).toBe(shown);
  });
});
