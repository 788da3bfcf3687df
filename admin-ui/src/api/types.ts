/** Shapes of the contract that the shell uses, by hand until `schema.d.ts` is generated. */
import type { Body, Frequency, Role } from '../../../api/domain/codes.js';

export type { Body, Frequency, Role };

/** Rights as `GET /me` names them; only those that the pages ask about. */
export type Permission =
  | 'country:read'
  | 'country:administer'
  | 'country:settle'
  | 'sharing:read'
  | 'sharing:decide'
  | 'user:administer'
  | 'place:read'
  | 'place:keep'
  | 'operator:read'
  | 'operator:keep'
  | 'report:read'
  | 'report:enter'
  | 'report:submit'
  | 'report:verify'
  | 'report:import'
  | 'assessment:read'
  | 'assessment:answer'
  | 'assessment:submit'
  | 'assessment:verify'
  | 'assessment:publish'
  | 'results:read'
  | 'results:compare'
  | 'target:set'
  | 'audit:read';

/** One role that a person holds, in a country, at an operator, or in none (adviser, administrator). */
export interface Membership {
  role: Role;
  countryCode: string | null;
  operatorId: string | null;
  safeguarding?: boolean;
}

/** `GET /me`. */
export interface Me {
  id: string;
  name: string;
  email: string;
  language: string;
  memberships: Membership[];
  permissions: Permission[];
}
