import { membershipFaults } from './membership.js';

const operatorId = '0b0f2c5e-0f6a-4f0e-9a55-2f6f0f6d1c11';

describe('memberships', () => {
  it('bind each role to what it belongs to', () => {
    expect(
      membershipFaults([
        { role: 'authority', countryCode: 'XVE', operatorId: null },
        { role: 'monitor', countryCode: 'XVE', operatorId: null },
        { role: 'operator', countryCode: 'XVE', operatorId },
        { role: 'adviser', countryCode: null, operatorId: null },
        { role: 'administrator', countryCode: null, operatorId: null },
      ]),
    ).toEqual([]);
  });

  it('name the field that is missing or too much', () => {
    const faults = membershipFaults([
      { role: 'authority', countryCode: null, operatorId: null },
      { role: 'operator', countryCode: 'XVE', operatorId: null },
      { role: 'adviser', countryCode: 'XVE', operatorId: null },
      { role: 'monitor', countryCode: 'XVE', operatorId },
    ]);
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      '#/memberships/0/countryCode',
      '#/memberships/1/operatorId',
      '#/memberships/2/countryCode',
      '#/memberships/3/operatorId',
    ]);
  });

  it('let only staff of an authority or a centre respond, without safeguarding and without advising anybody', () => {
    const staff = { role: 'authority', countryCode: 'XVE', operatorId: null, respondent: true } as const;
    const adviser = { role: 'adviser', countryCode: null, operatorId: null } as const;
    const at = (...all: Parameters<typeof membershipFaults>[0]) =>
      membershipFaults(all).map(({ pointer }) => pointer);
    expect(at(staff, { ...staff, role: 'monitor' })).toEqual([]);
    expect(at({ ...staff, safeguarding: true })).toEqual(['#/memberships/0/respondent']);
    expect(at({ ...staff, role: 'operator', operatorId })).toEqual(['#/memberships/0/respondent']);
    expect(at(adviser, staff)).toEqual(['#/memberships/1/respondent']);
    expect(at(adviser, { ...staff, respondent: false })).toEqual([]);
  });

  it('are each held once', () => {
    const monitor = { role: 'monitor', countryCode: 'XVE', operatorId: null } as const;
    expect(membershipFaults([monitor, { ...monitor, countryCode: 'XTA' }])).toEqual([]);
    expect(membershipFaults([monitor, monitor])).toHaveLength(1);
  });
});
