import { framework, recommendation } from '../../../test/support/checklist.js';
import { frameworkFaults } from '../framework-faults.js';
import { parsePeriod } from '../period.js';
import { isNationalCode, nationalCode } from './national-code.js';
import {
  answeredFaults,
  askedIn,
  isAskedIn,
  type NationalCriterion,
  nationalFaults,
} from './national-criterion.js';
import { wordingHints, wordsIn } from './national-words.js';

const known = [framework([recommendation('NMAA-1.1')])];
const criterion: NationalCriterion = {
  code: 'XVE-NMAA-1',
  body: 'NMAA',
  family: 'example',
  recommendationCode: 'NMAA-1.1',
  heading: null,
  text: { en: 'The annual report has a page on survivors.' },
  help: null,
  notApplicableWhen: null,
  rung: 2,
  from: '2026',
  until: null,
};
const faultsOf = (more: Partial<NationalCriterion>) =>
  nationalFaults({ ...criterion, ...more }, known).map(({ pointer, code }) => `${pointer} ${code}`);
const changed = (more: Partial<NationalCriterion>) =>
  answeredFaults({ ...criterion }, { ...criterion, ...more }).map(({ pointer }) => pointer);

describe('the code of a country’s own criterion', () => {
  it('names country, body and number', () => {
    expect(nationalCode('XVE', 'NMAC', 12)).toBe('XVE-NMAC-12');
    expect(isNationalCode('XVE-NMAC-12')).toBe(true);
  });

  it.each([
    'NMAA-1',
    'NMAA-1.1',
    'NMAA-1.1-3a',
    'PSEA-1',
    'XVE-1',
    'XVE-NMAA-0',
    'xve-NMAA-1',
    'XVE-NMAA-1a',
  ])('is not the code of a framework: %s', (code) => expect(isNationalCode(code)).toBe(false));

  it('is refused in a framework', () => {
    const [first] = framework([recommendation('XVE-NMAA-1')]).functions;
    const stranger = { ...known[0], functions: first ? [{ ...first, code: 'XVE-NMAA-2' }] : [] };
    const found = frameworkFaults(stranger).filter(({ code }) => code === 'national-code');
    expect(found.map(({ pointer }) => pointer)).toEqual(['#/XVE-NMAA-2', '#/XVE-NMAA-1']);
  });
});

describe('a country’s own criterion', () => {
  it('stands under a recommendation of any version of its checklist, or under a heading of its own', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ recommendationCode: null, heading: { ar: 'قانوننا' } })).toEqual([]);
    expect(faultsOf({ recommendationCode: null })).toEqual(['#/recommendationCode national-place']);
    expect(faultsOf({ heading: { en: 'Our law' } })).toEqual(['#/recommendationCode national-place']);
    expect(faultsOf({ recommendationCode: 'NMAA-7.7' })).toEqual(['#/recommendationCode unknown-code']);
    expect(faultsOf({ family: 'other' })).toEqual(['#/family unknown-framework']);
    expect(faultsOf({ body: 'NMAC' })).toEqual(['#/family unknown-framework']);
  });

  it('is written in one language at least, briefly, and without contact data', () => {
    expect(faultsOf({ text: { fr: 'Le rapport annuel a une page sur les survivants.' } })).toEqual([]);
    expect(faultsOf({ text: {} })).toEqual(['#/text words-missing']);
    expect(faultsOf({ text: { en: 'x'.repeat(220) } })).toEqual(['#/text/en text-too-long']);
    expect(faultsOf({ help: { fr: 'Écrire à office@example.org' } })).toEqual(['#/help/fr V23']);
  });

  it('ends no earlier than it begins', () => {
    expect(faultsOf({ until: '2026-Q1' })).toEqual([]);
    expect(faultsOf({ until: '2025' })).toEqual(['#/until dates-reversed']);
    expect(faultsOf({ from: '2026-03' })).toEqual(['#/from period-unreadable']);
  });

  it('is warned of, and not refused, for a vague word and for several sentences', () => {
    const vague = { en: 'Survivors are regularly heard. Minutes are kept.' };
    expect(faultsOf({ text: vague })).toEqual([]);
    expect(wordingHints(vague)).toEqual([
      { hint: 'vague_word', language: 'en', word: 'regularly' },
      { hint: 'several_sentences', language: 'en' },
    ]);
    expect(wordingHints(criterion.text)).toEqual([]);
  });

  it('keeps what it asks once it was answered; a language may be added, and it may end', () => {
    expect(changed({ text: { ...criterion.text, fr: 'Le rapport…' } })).toEqual([]);
    expect(changed({ until: '2026', help: { en: 'Look at page 3.' } })).toEqual([]);
    expect(changed({ text: { en: 'Another' } })).toEqual(['#/text/en']);
    expect(changed({ text: { fr: 'Un autre' } })).toEqual(['#/text/en']);
    expect(changed({ rung: 3, from: '2025' })).toEqual(['#/rung', '#/from']);
    expect(changed({ notApplicableWhen: { en: 'There are none.' } })).toEqual(['#/notApplicableWhen']);
  });
});

describe('a text in the languages of a country', () => {
  it('is shown in the language asked for, else in one there is, which is said', () => {
    expect(wordsIn({ en: 'Law', ar: 'قانون' }, 'ar')).toEqual({ words: 'قانون', language: 'ar' });
    expect(wordsIn({ fr: 'Loi', ar: 'قانون' }, 'en')).toEqual({ words: 'Loi', language: 'fr' });
    expect(wordsIn({}, 'en')).toBeNull();
  });
});

describe('the rounds in which it is asked', () => {
  it('share a month with the time from its first round to its last', () => {
    const asked = (from: string, until: string | null, round: string) =>
      isAskedIn({ from, until }, parsePeriod(round));
    expect(asked('2026', null, '2026-Q1')).toBe(true);
    expect(asked('2026-Q3', null, '2026')).toBe(true);
    expect(asked('2027', null, '2026-Q4')).toBe(false);
    expect(asked('2025', '2026-Q2', '2026-Q3')).toBe(false);
    expect(asked('2025', '2026-Q2', '2026')).toBe(true);
  });

  it('once they are handed in, ask nothing that was made later, and all that they answered', () => {
    const made = (code: string, day: string, until: string | null = null) => ({
      ...criterion,
      code,
      until,
      madeAt: new Date(day),
    });
    const all = [made('A', '2026-01-01'), made('B', '2026-11-01'), made('C', '2025-01-01', '2025')];
    const codes = (handedInAt: Date | null) =>
      askedIn(all, { period: parsePeriod('2026'), handedInAt, answered: new Set(['C']) }).map(
        ({ code }) => code,
      );
    expect(codes(null)).toEqual(['A', 'B']);
    expect(codes(new Date('2026-10-20'))).toEqual(['A', 'C']);
  });
});
