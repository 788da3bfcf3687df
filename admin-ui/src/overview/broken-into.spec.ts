import { brokenInto } from './broken-into';

describe('a name in a drawing', () => {
  it('stands on one line where there is room', () => {
    expect(brokenInto('Sex and age known', 17)).toEqual(['Sex and age known']);
  });

  it('is broken between words where there is not, and loses none', () => {
    expect(brokenInto('Sex and age known', 11)).toEqual(['Sex and age', 'known']);
    expect(brokenInto('disability known', 4)).toEqual(['disability', 'known']);
  });
});
