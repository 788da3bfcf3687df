import { questionAddress } from './question-address';

describe('the page on which a code is answered', () => {
  it.each([
    ['NMAA-2.1-3a', 'NMAA-2.1?at=NMAA-2.1-3a'],
    ['NMAA-2.1', 'NMAA-2.1'],
    ['NMAA-2', 'NMAA-2'],
    ['XVE-NMAA-1', 'national?at=XVE-NMAA-1'],
  ])('of %s is %s', (code, page) => expect(questionAddress('id', code)).toBe(`/assessments/id/${page}`));
});
