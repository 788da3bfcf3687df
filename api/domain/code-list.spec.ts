import { CODES, type CodeListCatalogue, codeListFaults } from './code-list.js';

const sound: CodeListCatalogue = {
  ref: 'code-lists@1.0',
  verified: { en: true, fr: false, ar: false },
  lists: Object.fromEntries(
    Object.entries(CODES).map(([name, codes]) => [
      name,
      codes.map((code) => ({ code, label: { en: code } })),
    ]),
  ),
};
const { body, ...others } = sound.lists;
const faults = (lists: object) =>
  codeListFaults({ ...sound, lists }).map(({ code, pointer }) => `${code} ${pointer}`);

describe('the labels of the code lists', () => {
  it('are accepted when every code has one', () => {
    expect(codeListFaults(sound)).toEqual([]);
  });

  it('are refused when a list is missing, or is none of ours', () => {
    expect(faults(others)).toEqual(['shape #/lists/body']);
    expect(faults({ ...sound.lists, colour: [] })).toEqual(['shape #/lists/colour']);
  });

  it('are refused when a code is missing, stands twice, or has no English', () => {
    expect(faults({ ...others, body: body?.slice(1) })).toEqual(['list-incomplete #/lists/body']);
    expect(faults({ ...others, body: [...(body ?? []), body?.[0]] })).toEqual([
      'list-incomplete #/lists/body',
    ]);
    const mute = [{ code: 'NMAA', label: { fr: 'autorité' } }];
    expect(faults({ ...others, body: mute })).toEqual(['shape #/lists/body/0/label/en']);
  });
});
