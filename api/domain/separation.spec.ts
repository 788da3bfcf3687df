import { assertMayVerify } from './separation.js';

const by =
  (verifierId: string, oneOfficer = false) =>
  () =>
    assertMayVerify({ editorIds: ['ana', 'ben'], submitterId: 'cleo', verifierId, oneOfficer });
const refusal = expect.objectContaining({ code: 'separation-of-duties', kind: 'state' });

describe('separation of duties', () => {
  it.each(['ana', 'ben', 'cleo'])('keeps %s, who edited or submitted, from verifying', (verifier) => {
    expect(by(verifier)).toThrow(refusal);
  });

  it('lets a colleague verify', () => {
    expect(by('dora')).not.toThrow();
  });

  it('is off where a country has one officer', () => {
    expect(by('ana', true)).not.toThrow();
  });
});
