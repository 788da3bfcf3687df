import type { Actor } from '../access/policy.js';
import type { OperatorKind } from '../domain/codes.js';
import type { DemoCountry } from './countries.js';

/** The ids a country's rows refer to each other by. */
export interface Cast {
  readonly country: DemoCountry;
  readonly places: readonly string[];
  readonly operatorIds: ReadonlyMap<string, string>;
  readonly authorityId: string;
  readonly centreId: string;
  /** people: the authority's officer, the monitor who enters, the one who verifies */
  readonly authorityUser: string;
  readonly monitor: string;
  readonly verifier: string;
}

/** Who tells something, and of which period; `country` says how it works. */
export interface Teller {
  readonly country: DemoCountry;
  readonly organisation: OperatorKind;
  readonly period: string;
}

/** The filler's pass: one country, as somebody of it. Row-level security binds it like everybody else. */
export function actingIn(countryCode: string, userId: string): Actor {
  return {
    userId,
    name: '',
    email: '',
    language: 'en',
    memberships: [
      {
        role: 'authority',
        countryCode,
        operatorId: null,
        ownOrganisationId: null,
        safeguarding: true,
        respondent: false,
      },
      {
        role: 'monitor',
        countryCode,
        operatorId: null,
        ownOrganisationId: null,
        safeguarding: true,
        respondent: false,
      },
    ],
    invitedBy: [],
    permission: 'report:enter',
    scope: {
      countries: [countryCode],
      operators: [],
      homes: [countryCode],
      responds: [],
      peers: [],
      purposes: ['administration', 'safeguarding'],
    },
  };
}
