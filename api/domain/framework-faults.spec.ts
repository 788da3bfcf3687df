import { framework, recommendation } from '../../test/support/checklist.js';
import { type Criterion, type Framework, inLanguage, type Recommendation } from './framework.js';
import { frameworkFaults } from './framework-faults.js';

const sound = framework([recommendation('NMAA-1.1'), recommendation('NMAA-1.2')]);
const codes = (candidate: unknown) =>
  frameworkFaults(candidate).map(({ code, pointer }) => `${code} ${pointer}`);

function withRecommendation(changed: Partial<Recommendation>): Framework {
  return framework([{ ...recommendation('NMAA-1.1'), ...changed }]);
}

/** The criterion `NMAA-1.1-<own>` changed. */
function withCriterion(own: string, changed: Partial<Criterion>): Framework {
  return framework([recommendation('NMAA-1.1', undefined, { [own]: changed })]);
}

describe('a framework file', () => {
  it('is accepted when it is sound', () => {
    expect(frameworkFaults(sound)).toEqual([]);
  });

  it.each([
    ['nothing', undefined, 'shape #'],
    ['a text', 'hello', 'shape #'],
    ['a missing title', { ...sound, title: undefined }, 'shape #/title'],
    ['a misspelt key', { ...sound, titel: { en: 'Example' } }, 'shape #/titel'],
    ['a title without English', { ...sound, title: { fr: 'Exemple' } }, 'shape #/title/en'],
    ['a reference without version', { ...sound, ref: 'gdei-wps' }, 'shape #/ref'],
    ['functions that are no list', { ...sound, functions: {} }, 'shape #/functions'],
    [
      'a misspelt condition',
      withRecommendation({ notAplicableWhen: { en: 'x' } } as object),
      'shape #/functions/0/recommendations/0/notAplicableWhen',
    ],
  ])('is refused for its shape: %s', (_, candidate, fault) => {
    expect(codes(candidate)).toContain(fault);
  });

  it('may begin its codes with a word of its own', () => {
    const own = [{ ...sound.functions[0], code: 'PSEA-1', recommendations: [recommendation('PSEA-1.1')] }];
    expect(codes({ ...sound, functions: own })).toEqual([]);
  });

  const rungs = recommendation('NMAA-1.1').rungs;
  const [first, second] = rungs;
  const main = { code: 'PA', weight: 1, source: 'ours' } as const;

  it.each([
    [
      'a code that stands twice',
      framework([recommendation('NMAA-1.1'), recommendation('NMAA-1.1')]),
      'code-twice #/NMAA-1.1',
    ],
    [
      'a recommendation of another function',
      framework([recommendation('NMAA-2.1')]),
      'code-not-under-parent #/NMAA-2.1',
    ],
    [
      'a function of another body',
      { ...sound, functions: sound.functions.map((one) => ({ ...one, body: 'NMAC' as const })) },
      'code-not-under-parent #/NMAA-1',
    ],
    [
      'a level without a label',
      { ...sound, rungLabels: sound.rungLabels.slice(1) },
      'rungs-incomplete #/rungLabels',
    ],
    ['a rung that is missing', withRecommendation({ rungs: rungs.slice(1) }), 'rungs-incomplete #/NMAA-1.1'],
    [
      'rungs out of order',
      withRecommendation({ rungs: [...rungs].reverse() }),
      'rungs-incomplete #/NMAA-1.1',
    ],
    ['no pillar', withRecommendation({ pillars: [] }), 'pillar-missing #/NMAA-1.1'],
    [
      'no main pillar',
      withRecommendation({ pillars: [{ ...main, weight: 0.5 }] }),
      'pillar-missing #/NMAA-1.1',
    ],
    ['a pillar twice', withRecommendation({ pillars: [main, main] }), 'pillar-twice #/NMAA-1.1'],
    [
      'a rung that may be wholly left out',
      withCriterion('2a', { notApplicableWhen: { en: 'Never.' } }),
      'rung-wholly-optional #/NMAA-1.1/2',
    ],
    [
      'a criterion of another rung',
      withCriterion('2a', { code: 'NMAA-1.1-3c' }),
      'code-not-under-parent #/NMAA-1.1-3c',
    ],
    ['220 characters', withCriterion('2a', { text: { en: 'x'.repeat(220) } }), 'text-too-long #/NMAA-1.1-2a'],
    [
      'a vague word',
      withCriterion('2a', { text: { en: 'Adequate means exist.' } }),
      'vague-word #/NMAA-1.1-2a',
    ],
    ['no kind of evidence', withCriterion('2a', { evidence: [] }), 'evidence-kinds #/NMAA-1.1-2a'],
    ['months at rung 1', withCriterion('1a', { freshMonths: 12 }), 'fresh-at-rung-1 #/NMAA-1.1-1a'],
    [
      'a KPI without a test',
      withCriterion('3a', { dataEvidence: { kpi: 'KPI-04' } }),
      'data-evidence-unsound #/NMAA-1.1-3a',
    ],
    [
      'a KPI with two tests',
      withCriterion('3a', { dataEvidence: { kpi: 'KPI-04', atLeast: 1, exists: true } }),
      'data-evidence-unsound #/NMAA-1.1-3a',
    ],
    [
      'a bound without a threshold',
      withCriterion('3a', { dataEvidence: { kpi: 'KPI-04', exists: true, bound: 'lower' } }),
      'data-evidence-unsound #/NMAA-1.1-3a',
    ],
  ])('is refused for a rule: %s', (_, candidate, fault) => {
    expect(codes(candidate)).toContain(fault);
  });

  it('is refused for a rung of no criteria, or of four', () => {
    if (!first || !second) throw new Error('a recommendation has rungs');
    const four = [...second.criteria, ...second.criteria];
    expect(codes(withRecommendation({ rungs: [{ ...first, criteria: [] }, ...rungs.slice(1)] }))).toContain(
      'criteria-count #/NMAA-1.1/1',
    );
    expect(
      codes(withRecommendation({ rungs: [first, { ...second, criteria: four }, ...rungs.slice(2)] })),
    ).toContain('criteria-count #/NMAA-1.1/2');
  });

  it('takes 219 characters, and a KPI in place of papers', () => {
    expect(codes(withCriterion('2a', { text: { en: 'x'.repeat(219) } }))).toEqual([]);
    expect(
      codes(withCriterion('3a', { evidence: [], dataEvidence: { kpi: 'KPI-04', atLeast: 0.9 } })),
    ).toEqual([]);
  });
});

describe('a text of a catalogue', () => {
  it('is given in the language asked for, in English where it is not translated', () => {
    const text = { en: 'law', fr: 'loi' };
    expect([inLanguage(text, 'fr'), inLanguage(text, 'ar'), inLanguage(text, 'xx')]).toEqual([
      'loi',
      'law',
      'law',
    ]);
  });
});
