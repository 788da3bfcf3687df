import { useResourceDefinitions } from 'react-admin';
import { useMe } from '../api/session';
import type { Role } from '../api/types';
import type { TextKey } from '../i18n/useText';
import { mayDo } from '../providers/rights';
import { useStanding } from '../providers/standing';

export interface Destination {
  /** The resource, which is also its address: `/reports`. */
  readonly resource: string;
  readonly label: TextKey;
}

const to = (resource: string, label: TextKey): Destination => ({ resource, label });
const OVERVIEW = to('overview', 'navigation.overview');
const CHECKLIST = to('assessments', 'navigation.checklist');
const ACTIONS = to('actions', 'navigation.actions');
const REPORTS = to('reports', 'navigation.reports');
const KPIS = to('kpis', 'navigation.kpis');
const PRACTICES = to('practices', 'navigation.practices');
const QUALITY = to('quality', 'navigation.quality');
const COMPARE = to('compare', 'navigation.compare');

/** Where the work of both bodies of a country is. */
const COUNTRY = [OVERVIEW, CHECKLIST, ACTIONS, REPORTS, QUALITY, KPIS];

/** Where each role's work is, in the order of the day; the first is where the role starts. */
const BY_ROLE: Readonly<Record<Role, readonly Destination[]>> = {
  authority: [...COUNTRY, to('sharing', 'navigation.sharing'), COMPARE, PRACTICES],
  monitor: [...COUNTRY, to('operators', 'navigation.operators'), COMPARE, PRACTICES],
  operator: [
    REPORTS,
    to('operators', 'navigation.organisation'),
    to('safeguarding', 'navigation.safeguarding'),
  ],
  adviser: [COMPARE, PRACTICES, CHECKLIST],
  administrator: [
    to('users', 'navigation.users'),
    to('countries', 'navigation.countries'),
    to('frameworks', 'navigation.frameworks'),
  ],
};

/** The pages to offer: those of the role the person works in, that they may read and that are there. */
export function useDestinations(): readonly Destination[] {
  const me = useMe();
  const standing = useStanding();
  const pages = useResourceDefinitions();
  if (!me || !standing) return [];
  return BY_ROLE[standing.role].filter(
    ({ resource }) => pages[resource]?.hasList && mayDo(me.permissions, resource, 'list'),
  );
}
