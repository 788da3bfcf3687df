import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** What a country asks itself beside the checklist: the list, and one criterion. */
export const nationalCriteria: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./NationalCriteriaPage')),
  create: lazy(() => import('./NationalCriterionPage')),
  edit: lazy(() => import('./NationalCriterionPage')),
};
