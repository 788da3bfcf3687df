import fc from 'fast-check';
import { editDistance, nearName } from './spelling.js';

const KNOWN = ['Halden Relief', 'Maple Clearance Group', 'Steppe Risk Education Network'];

describe('the known name a spelling stands for', () => {
  it.each([
    ['Halden Releif', 'Halden Relief', 'letters'],
    ['  MAPLE  CLEARANCE GROUP ', 'Maple Clearance Group', 'spaces_or_case'],
    ['Maple Clearence Group', 'Maple Clearance Group', 'letters'],
  ])('"%s" is %s (%s)', (spelling, name, differs) => {
    expect(nearName(spelling, KNOWN)).toEqual({ name, differs });
  });

  it('is not guessed where no name is near', () => {
    expect(nearName('Northern Relief', KNOWN)).toBeNull();
  });

  it('is not guessed where two names are as near', () => {
    expect(nearName('Team A', ['Team B', 'Team C'])).toBeNull();
  });
});

describe('the distance of two spellings', () => {
  it('counts a swap of neighbours as one edit', () => {
    expect(editDistance('releif', 'relief')).toBe(1);
  });

  it('is 0 for equal texts only, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });
});
