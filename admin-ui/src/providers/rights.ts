import type { Permission } from '../api/types';

interface Needs {
  readonly read: Permission;
  readonly write: Permission;
}

/** Which permission a resource's pages need. A resource that is not named here is refused. */
const NEEDS: Readonly<Record<string, Needs>> = {
  notices: { read: 'account:own', write: 'account:own' },
  users: { read: 'user:administer', write: 'user:administer' },
  frameworks: { read: 'framework:import', write: 'framework:import' },
  countries: { read: 'country:administer', write: 'country:administer' },
  places: { read: 'place:read', write: 'place:keep' },
  operators: { read: 'operator:read', write: 'operator:keep' },
  duties: { read: 'operator:read', write: 'operator:keep' },
  visits: { read: 'oversight:read', write: 'oversight:keep' },
  safeguarding: { read: 'safeguarding:read', write: 'safeguarding:enter' },
  'safeguarding-years': { read: 'safeguarding:read', write: 'safeguarding:enter' },
  sharing: { read: 'sharing:read', write: 'sharing:decide' },
  assessments: { read: 'checklist:read', write: 'assessment:answer' },
  'national-criteria': { read: 'national-criterion:read', write: 'national-criterion:keep' },
  actions: { read: 'action:read', write: 'action:keep' },
  practices: { read: 'practice:read', write: 'practice:write' },
  reports: { read: 'report:read', write: 'report:enter' },
  imports: { read: 'report:import', write: 'report:import' },
  baselines: { read: 'baseline:read', write: 'baseline:set' },
  kpis: { read: 'results:read', write: 'target:set' },
  quality: { read: 'results:read', write: 'results:read' },
  overview: { read: 'results:read', write: 'results:read' },
  compare: { read: 'results:compare', write: 'results:compare' },
};

const READING = ['list', 'show', 'read'];

/** Whether one of the permissions lets react-admin offer this action. */
export function mayDo(permissions: readonly Permission[], resource: string, action: string): boolean {
  const needs = NEEDS[resource];
  return needs !== undefined && permissions.includes(READING.includes(action) ? needs.read : needs.write);
}
