import { CODES, type CodeListCatalogue, codeListFaults } from './code-list.js';

const sound: CodeListCatalogue = {
  ref: 'code-lists@1.0',
  lists: Object.entries(CODES).map(([name, codes]) => ({
    name,
    codes: codes.map((code) => ({ code, label: { en: code } })),
  })),
};
const faults = (candidate: unknown) =>
  codeListFaults(candidate).map(({ code, pointer }) => `${code} ${pointer}`);
const [first, ...others] = sound.lists;

describe('the labels of the code lists', () => {
  it('are accepted when every code has one', () => {
    expect(faults(sound)).toEqual([]);
  });

  it('are refused when a list is missing, stands twice, or is none of ours', () => {
    expect(faults({ ...sound, lists: others })).toEqual(['list-incomplete #/activity']);
    expect(faults({ ...sound, lists: [...sound.lists, first] })).toEqual(['list-incomplete #/activity']);
    expect(faults({ ...sound, lists: [...sound.lists, { name: 'colour', codes: [] }] })).toEqual([
      'list-unknown #/colour',
    ]);
  });

  it('are refused when a code is missing or has no English', () => {
    const short = { ...first, codes: first?.codes.slice(1) };
    expect(faults({ ...sound, lists: [short, ...others] })).toEqual(['list-incomplete #/activity']);
    const mute = { name: 'body', codes: [{ code: 'NMAA', label: { fr: 'autorité' } }] };
    expect(faults({ ...sound, lists: [mute] })).toEqual(['shape #/lists/0/codes/0/label/en']);
  });
});
