import { doNoHarmFaults } from './do-no-harm.js';

const plain = { sexXEnabled: false, enabledFlags: ['caregiver'], doNoHarmReason: null } as const;

describe('what a country records about people', () => {
  it('needs no reason for what endangers nobody', () => {
    expect(doNoHarmFaults(plain)).toEqual([]);
  });

  it('needs a reason for sex X, minorities and survivors', () => {
    expect(doNoHarmFaults({ ...plain, sexXEnabled: true })).toHaveLength(1);
    expect(doNoHarmFaults({ ...plain, enabledFlags: ['minority'] })).toHaveLength(1);
    expect(doNoHarmFaults({ ...plain, enabledFlags: ['survivor'] })).toHaveLength(1);
    expect(doNoHarmFaults({ ...plain, sexXEnabled: true, doNoHarmReason: 'agreed with survivors' })).toEqual(
      [],
    );
  });
});
