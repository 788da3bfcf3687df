import type { HeldMembership, Role } from '../api/types';

/** A role as it stands on the form; empty texts where nothing is chosen. */
export interface MembershipFields {
  role: Role | '';
  countryCode: string;
  operatorId: string;
  safeguarding: boolean;
  respondent: boolean;
}

export const NEW_MEMBERSHIP: MembershipFields = {
  role: '',
  countryCode: '',
  operatorId: '',
  safeguarding: false,
  respondent: false,
};

const IN_A_COUNTRY: readonly (Role | '')[] = ['authority', 'monitor', 'operator'];

export const isInACountry = (role: Role | ''): boolean => IN_A_COUNTRY.includes(role);

export const isOfABody = (role: Role | ''): boolean => role === 'authority' || role === 'monitor';

export function toFields({ countryCode, operatorId, ...held }: HeldMembership): MembershipFields {
  return { ...held, countryCode: countryCode ?? '', operatorId: operatorId ?? '' };
}

/** What the server wants: a country only for roles in a country, an operator only for the role of one. */
export function toBody({ role, countryCode, operatorId, safeguarding, respondent }: MembershipFields) {
  return {
    role,
    countryCode: isInACountry(role) && countryCode !== '' ? countryCode : null,
    operatorId: role === 'operator' && operatorId !== '' ? operatorId : null,
    safeguarding: isInACountry(role) && safeguarding,
    respondent: isOfABody(role) && respondent,
  };
}
