import type { Role } from './codes.js';
import type { Fault } from './domain-error.js';

/** Where a role is held: a country, one operator of it, or neither. */
export interface HeldRole {
  readonly role: Role;
  readonly countryCode: string | null;
  readonly operatorId: string | null;
  /** answers the functions assigned to them, and sees no more */
  readonly respondent?: boolean;
  readonly safeguarding?: boolean;
}

const NEEDS: Readonly<Record<Role, { country: boolean; operator: boolean }>> = {
  authority: { country: true, operator: false },
  monitor: { country: true, operator: false },
  operator: { country: true, operator: true },
  adviser: { country: false, operator: false },
  administrator: { country: false, operator: false },
};

/**
 * What is wrong with a person's memberships: an authority and a monitor belong to a country, an operator's staff to a
 * country and an operator, advisers and administrators to none; nobody holds the same one twice. A respondent is staff
 * of an authority or a centre, is not named for safeguarding, and advises nobody: an invited adviser reads whole rounds.
 * @returns faults with code `membership-shape`
 * @source docs/access-control.md#roles
 */
export function membershipFaults(memberships: readonly HeldRole[]): Fault[] {
  const seen = new Set<string>();
  const advises = memberships.some(({ role }) => role === 'adviser');
  return memberships.flatMap((membership, i) => {
    const at = `#/memberships/${i}`;
    const key = [membership.role, membership.countryCode, membership.operatorId].join(' ');
    const twice = seen.has(key) ? [toFault(at, 'The same membership stands here twice.')] : [];
    seen.add(key);
    const both = membership.respondent && advises ? [toFault(`${at}/respondent`, ADVISES)] : [];
    return [...twice, ...placeFaults(membership, at), ...respondentFaults(membership, at), ...both];
  });
}

function placeFaults({ role, countryCode, operatorId }: HeldRole, at: string): Fault[] {
  const { country, operator } = NEEDS[role];
  const word = (needed: boolean) => (needed ? 'needs its' : 'takes no');
  return [
    ...((countryCode !== null) === country
      ? []
      : [toFault(`${at}/countryCode`, `The role ${role} ${word(country)} country.`)]),
    ...((operatorId !== null) === operator
      ? []
      : [toFault(`${at}/operatorId`, `The role ${role} ${word(operator)} operator.`)]),
  ];
}

function respondentFaults({ role, respondent, safeguarding }: HeldRole, at: string): Fault[] {
  if (!respondent || ((role === 'authority' || role === 'monitor') && !safeguarding)) return [];
  return [
    toFault(
      `${at}/respondent`,
      'Only an authority’s or a centre’s staff answer function by function, without safeguarding.',
    ),
  ];
}

const ADVISES = 'Who answers function by function is no adviser: an invited one reads whole rounds.';

const toFault = (pointer: string, detail: string): Fault => ({ pointer, code: 'membership-shape', detail });
