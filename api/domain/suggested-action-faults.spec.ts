import { framework, recommendation } from '../../test/support/checklist.js';
import { RUNGS } from './framework.js';
import { type SuggestedAction, type SuggestedActionLibrary, suggestionsAbove } from './suggested-action.js';
import { suggestedActionFaults } from './suggested-action-faults.js';

const checklist = framework([recommendation('NMAA-1.1')]);
const actions: readonly SuggestedAction[] = RUNGS.map((level) => ({
  code: `NMAA-1.1-A${level}`,
  recommendation: 'NMAA-1.1',
  level,
  title: { en: `Write paper ${level}` },
  how: { en: 'The focal point drafts one page. The director signs it.' },
  criteria: [`NMAA-1.1-${level}a`, `NMAA-1.1-${level}b`],
  needs: ['staff_time'],
  months: 2,
}));
const sound: SuggestedActionLibrary = {
  ref: 'example@1.0',
  verified: { en: true, fr: false, ar: false },
  actions,
};
const codes = (candidate: unknown) =>
  suggestedActionFaults(candidate, checklist).map(({ code, pointer }) => `${code} ${pointer}`);
/** The first suggestion, which leads to level 1, changed. */
const changed = (more: object) =>
  codes({ ...sound, actions: actions.map((one, index) => (index === 0 ? { ...one, ...more } : one)) });

describe('a file of suggested actions', () => {
  it('is accepted when it is sound', () => {
    expect(codes(sound)).toEqual([]);
  });

  it.each([
    ['a missing title', { title: undefined }, 'shape #/actions/0/title'],
    ['a misspelt key', { month: 2 }, 'shape #/actions/0/month'],
    ['a level that is none', { level: 5 }, 'shape #/actions/0/level'],
    ['a need outside the list', { needs: ['luck'] }, 'shape #/actions/0/needs/0'],
    ['more than 24 months', { months: 25 }, 'shape #/actions/0/months'],
    ['half a month', { months: 0.5 }, 'shape #/actions/0/months'],
  ])('is refused for its shape: %s', (_, more, fault) => {
    expect(changed(more)).toContain(fault);
  });

  const at = '#/NMAA-1.1-A1';

  it.each([
    ['a title above 90 characters', { title: { en: 'x'.repeat(91) } }, `title-too-long ${at}`],
    ['a title with a full stop', { title: { en: 'Write it.' } }, `title-is-sentence ${at}`],
    ['one sentence of steps', { how: { en: 'Write it.' } }, `how-sentences ${at}`],
    ['five sentences of steps', { how: { en: 'A b. '.repeat(5).trim() } }, `how-sentences ${at}`],
    ['steps above 600 characters', { how: { en: `${'x'.repeat(600)}. Done.` } }, `how-too-long ${at}`],
    ['a vague word', { how: { en: 'Meet regularly. Write minutes.' } }, `vague-word ${at}`],
    ['a title that stands twice', { title: { en: 'write paper 2' } }, 'title-twice #/actions'],
    ['a criterion of another level', { criteria: ['NMAA-1.1-2a'] }, `criterion-not-of-level ${at}`],
    ['a criterion that is none', { criteria: ['NMAA-1.1-1z'] }, `criterion-not-of-level ${at}`],
    ['no criterion', { criteria: [] }, `criteria-missing ${at}`],
    ['a criterion twice', { criteria: ['NMAA-1.1-1a', 'NMAA-1.1-1a'] }, `named-twice ${at}`],
    ['a need twice', { needs: ['training', 'training'] }, `named-twice ${at}`],
    ['nothing it takes', { needs: [] }, `needs-missing ${at}`],
    ['the code of another level', { code: 'NMAA-1.1-A2' }, 'code-not-under-parent #/NMAA-1.1-A2'],
    ['a code that stands twice', { code: 'NMAA-1.1-A2' }, 'code-twice #/NMAA-1.1-A2'],
    ['a level that none leads to', { level: 2 }, 'level-without-action #/NMAA-1.1'],
    ['a stranger', { recommendation: 'NMAA-9.1' }, `recommendation-unknown ${at}`],
  ])('is refused for %s', (_, more, fault) => {
    expect(changed(more)).toContain(fault);
  });

  it('is refused when it names another framework', () => {
    expect(codes({ ...sound, ref: 'other@1.0' })).toEqual(['name-differs #/ref']);
  });

  it('may have a second suggestion for the same level', () => {
    const second = { ...actions[0], code: 'NMAA-1.1-A1b', title: { en: 'Write another paper' } };
    expect(codes({ ...sound, actions: [...actions, second] })).toEqual([]);
  });
});

describe('the suggestions above a level', () => {
  it.each([
    [0, ['NMAA-1.1-A1']],
    [3, ['NMAA-1.1-A4']],
    [4, []],
  ])('at level %i are %j', (level, wanted) => {
    expect(suggestionsAbove(actions, 'NMAA-1.1', level).map(({ code }) => code)).toEqual(wanted);
  });

  it('are those of the recommendation asked for', () => {
    expect(suggestionsAbove(actions, 'NMAA-1.2', 0)).toEqual([]);
  });
});
