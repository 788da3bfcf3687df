import type { Body, Role } from '../domain/codes.js';
import type { Permission } from './permission.js';

export type { Permission };

const EVERYONE: readonly Permission[] = ['catalogue:read', 'account:own', 'country:read'];

/** Every right in the product. Add a row here, nowhere else. The manual's form of it is docs/access-control.md. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  authority: [
    ...EVERYONE,
    'country:settle',
    'sharing:read',
    'sharing:decide',
    'place:read',
    'operator:read',
    'oversight:read',
    'safeguarding:read',
    'safeguarding:enter',
    'safeguarding:holders',
    'report:read',
    'report:enter',
    'report:submit',
    'report:import',
    'report:export',
    'checklist:read',
    'checklist:answer',
    'assessment:read',
    'assessment:answer',
    'assessment:assign',
    'assessment:submit',
    'assessment:comment',
    'assessment:verify',
    'assessment:publish',
    'national-criterion:read',
    'national-criterion:keep',
    'action:read',
    'action:keep',
    'practice:read',
    'practice:write',
    'practice:publish',
    'narrative:write',
    'results:read',
    'results:compare',
    'target:set',
    'baseline:read',
    'baseline:set',
    'audit:read',
  ],
  monitor: [
    ...EVERYONE,
    'sharing:read',
    'place:read',
    'place:keep',
    'operator:read',
    'operator:keep',
    'oversight:read',
    'oversight:keep',
    'safeguarding:read',
    'safeguarding:enter',
    'safeguarding:holders',
    'report:read',
    'report:enter',
    'report:submit',
    'report:verify',
    'period:close',
    'report:import',
    'mapping:keep',
    'report:export',
    'checklist:read',
    'checklist:answer',
    'assessment:read',
    'assessment:answer',
    'assessment:assign',
    'assessment:submit',
    'assessment:comment',
    'assessment:verify',
    'assessment:publish',
    'national-criterion:read',
    'national-criterion:keep',
    'action:read',
    'action:keep',
    'practice:read',
    'practice:write',
    'results:read',
    'results:compare',
    'baseline:read',
    'audit:read',
  ],
  operator: [
    ...EVERYONE,
    'place:read',
    'operator:read',
    'oversight:read',
    'safeguarding:read',
    'safeguarding:enter',
    'report:read',
    'report:enter',
    'report:submit',
    'report:import',
    'report:export',
  ],
  adviser: [
    ...EVERYONE,
    'checklist:read',
    'assessment:read',
    'assessment:comment',
    'assessment:verify',
    'practice:read',
    'results:read',
    'results:compare',
  ],
  administrator: [
    ...EVERYONE,
    'framework:import',
    'country:administer',
    'country:settle',
    'user:administer',
    'operator:read',
    'place:read',
    'place:keep',
    'audit:read',
  ],
};

/** What a report is to the authority: only its own organisation's. Everything else is bound to the country. */
const OWN_ORGANISATION_ONLY: readonly Permission[] = [
  'report:read',
  'report:enter',
  'report:submit',
  'report:import',
  'report:export',
];

/** Of another country one sees what it shares, and no more for being invited to verify its assessments. */
const SHOWN_AS_SHARED = /^(results|practice):/;

/** What a role alone does not give: it is given by name, with the membership. */
const BY_NAME: readonly Permission[] = ['safeguarding:read', 'safeguarding:enter'];

/** All that a respondent may do, in the body whose role they hold: of its checklist, the functions assigned to them. */
const RESPONDENT: readonly Permission[] = [...EVERYONE, 'checklist:read', 'checklist:answer'];

/** The body whose checklist a role answers and verifies from within. */
export const BODY_OF: Readonly<Partial<Record<Role, Body>>> = { authority: 'NMAA', monitor: 'NMAC' };

/** One role that a person holds, in one country or operator or in none. */
export interface Membership {
  readonly role: Role;
  readonly countryCode: string | null;
  readonly operatorId: string | null;
  /** the country's own reporting organisation, for an authority: its workforce, policies, meetings */
  readonly ownOrganisationId: string | null;
  /** given by name: may enter and see safeguarding aggregates */
  readonly safeguarding: boolean;
  /** answers the functions assigned to them and sees nothing else of the country */
  readonly respondent: boolean;
}

/** Who is signed in. `invitedBy`: the countries that invited this adviser to verify their assessments. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly memberships: readonly Membership[];
  readonly invitedBy: readonly string[];
}

/** Which rows a deed reaches: whole countries, single operators, and reference data of one's homes. */
export interface Scope {
  readonly countries: readonly string[];
  readonly operators: readonly string[];
  readonly homes: readonly string[];
  /** bodies answered for function by function, `XVE/NMAA`: of their assessments, what is assigned to this person */
  readonly responds: readonly string[];
  /** countries as whose authority or centre one looks at what others share with named peers; empty outside results */
  readonly peers: readonly string[];
  /** read by row-level security: `administration`, `advice`, `safeguarding`, `public`, `shared-results`, `shared-bands`, `naming-peers`, `national-sums`, `authentication`, `upkeep` */
  readonly purposes: readonly string[];
}

/** A person doing one deed: the scope holds only what the memberships that grant this deed reach. */
export interface Actor extends Person {
  readonly permission: Permission;
  readonly scope: Scope;
  readonly idempotencyKey?: string;
}

/** The permissions of a person over all memberships: what the user interface may offer. */
export function permissionsOf(person: Person): Permission[] {
  const granted = person.memberships.flatMap((membership) =>
    GRANTS[membership.role].filter((permission) => grants(membership, permission)),
  );
  return [...new Set(granted)].sort();
}

function grants({ role, safeguarding, respondent }: Membership, permission: Permission): boolean {
  if (respondent) return RESPONDENT.includes(permission);
  return GRANTS[role].includes(permission) && (safeguarding || !BY_NAME.includes(permission));
}

/**
 * The reach of a deed: built only from the memberships that grant the permission, so that a right held in one
 * country never opens another. An invitation to verify an assessment opens no results and no notes: those are what is
 * shared.
 * @returns null when no membership grants it
 */
export function scopeOf(person: Person, permission: Permission): Scope | null {
  const granting = person.memberships.filter((membership) => grants(membership, permission));
  if (granting.length === 0) return null;
  const holds = (role: Role) => granting.some((membership) => membership.role === role);
  const organisationOnly = (membership: Membership) =>
    membership.role === 'operator' ||
    (membership.role === 'authority' && OWN_ORGANISATION_ONLY.includes(permission));
  return {
    countries: [
      ...present(granting.filter((m) => !m.respondent && !organisationOnly(m)).map((m) => m.countryCode)),
      ...(holds('adviser') && !SHOWN_AS_SHARED.test(permission) ? person.invitedBy : []),
    ],
    operators: present(granting.filter(organisationOnly).map((m) => m.operatorId ?? m.ownOrganisationId)),
    homes: present(person.memberships.map((m) => m.countryCode)),
    responds: granting.filter((m) => m.respondent).map(respondsFor),
    peers: SHOWN_AS_SHARED.test(permission)
      ? present(granting.filter(isOffice).map((m) => m.countryCode))
      : [],
    purposes: [
      ...(holds('administrator') ? ['administration'] : []),
      ...(holds('adviser') ? ['advice'] : []),
      ...(BY_NAME.includes(permission) ? ['safeguarding'] : []),
    ],
  };
}

/** Whether the person holds one of the roles in the country, whole: a respondent does not. */
export function holdsIn(person: Person, countryCode: string, ...roles: readonly Role[]): boolean {
  return person.memberships.some(
    (m) => m.countryCode === countryCode && roles.includes(m.role) && !m.respondent,
  );
}

/** Who speaks for a country among others: its authority and its centre. */
const isOffice = ({ role }: Membership) => role === 'authority' || role === 'monitor';

/** A body of a country as the scope names it. */
const respondsFor = ({ countryCode, role }: Membership) => `${countryCode}/${BODY_OF[role]}`;

const present = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value) => value !== null)),
];
