import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Monitoring visits: the list, and the checklist of one. */
export const visits: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./VisitsPage')),
  create: lazy(() => import('./VisitPage')),
  edit: lazy(() => import('./VisitPage')),
};
