import { framework, recommendation } from '../../test/support/checklist.js';
import type { FrameworkNames } from './framework-names.js';
import { frameworkNamesFaults, withNames } from './framework-names.js';

const checklist = framework([recommendation('NMAA-1.1')]);
const [own] = checklist.functions;
const english = { 'NMAA-1': own?.title.en ?? '', 'NMAA-1.1': own?.recommendations[0]?.title.en ?? '' };
const called = (code: keyof typeof english, fr: string, ar: string, en = english[code]) => ({
  code,
  title: { en, fr, ar },
});
const LAW = called('NMAA-1', 'Législation', 'التشريعات');
const WPS = called('NMAA-1.1', 'FPS dans la loi', 'المرأة والسلام والأمن في القانون');
const names: FrameworkNames = {
  ref: checklist.ref,
  verified: { en: true, fr: false, ar: false },
  names: [LAW, WPS],
};
const faults = (changed: object) =>
  frameworkNamesFaults({ ...names, ...changed }, checklist).map(({ code, pointer }) => `${code} ${pointer}`);

describe('names of a checklist in other languages', () => {
  it('stand beside what its functions and recommendations are called in English', () => {
    const [law] = withNames(checklist, [names]).functions;
    expect([law?.title, law?.recommendations[0]?.title]).toEqual([LAW.title, WPS.title]);
  });

  it('hold in a later version as far as it calls the code the same', () => {
    const next = { ...checklist, ref: checklist.ref.replace('@1.0', '@1.1') };
    expect(withNames(next, [names]).functions[0]?.title.fr).toBe('Législation');
    const renamed = { ...next, functions: next.functions.map((one) => ({ ...one, title: { en: 'Laws' } })) };
    const [law] = withNames(renamed, [names]).functions;
    expect([law?.title, law?.recommendations[0]?.title.fr]).toEqual([{ en: 'Laws' }, 'FPS dans la loi']);
  });

  it('give way to a name that a version brings itself, and are none of another checklist’s', () => {
    const own = checklist.functions.map((one) => ({ ...one, title: { ...one.title, fr: 'Le droit' } }));
    expect(withNames({ ...checklist, functions: own }, [names]).functions[0]?.title).toEqual({
      ...LAW.title,
      fr: 'Le droit',
    });
    expect(withNames({ ...checklist, ref: 'other@1.0' }, [names]).functions[0]?.title.fr).toBeUndefined();
  });
});

describe('a file of names', () => {
  it('is accepted when it names every function and recommendation in every language', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    [
      'a language that is missing',
      { names: [{ code: 'NMAA-1', title: { en: 'x', fr: 'x' } }, WPS] },
      'shape #/names/0/title/ar',
    ],
    ['another checklist', { ref: 'other@1.0' }, 'name-differs #/ref'],
    ['a code twice', { names: [LAW, WPS, WPS] }, 'code-twice #/NMAA-1.1'],
    [
      'a code that the checklist does not have',
      { names: [LAW, WPS, { ...WPS, code: 'NMAA-9' }] },
      'called-otherwise #/NMAA-9',
    ],
    [
      'another English name',
      { names: [{ ...LAW, title: { ...LAW.title, en: 'Other' } }, WPS] },
      'called-otherwise #/NMAA-1',
    ],
    ['a recommendation that it does not name', { names: [LAW] }, 'not-named #/NMAA-1.1'],
  ])('is refused for %s', (_, changed, fault) => {
    expect(faults(changed)).toContain(fault);
  });
});
