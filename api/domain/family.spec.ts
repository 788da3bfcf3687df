import { framework, recommendation } from '../../test/support/checklist.js';
import { codesOfOthers } from './codes-of-others.js';
import { familyOf } from './family.js';

const checklist = framework([recommendation('NMAA-1.1')]);

describe('a family of frameworks', () => {
  it('has the name that stands before the version', () => {
    expect(familyOf('gdei-wps@1.0')).toBe('gdei-wps');
    expect(familyOf('gdei-wps@2.13')).toBe('gdei-wps');
  });

  it('keeps its codes from version to version', () => {
    expect(codesOfOthers(checklist, [checklist, { ...checklist, ref: 'example@1.1' }])).toEqual([]);
  });

  it('shares no code with another family', () => {
    const stranger = { ...framework([recommendation('NMAA-1.2')]), ref: 'other@1.0' };
    expect(codesOfOthers(checklist, [checklist, stranger])).toEqual(['NMAA-1']);
  });
});
