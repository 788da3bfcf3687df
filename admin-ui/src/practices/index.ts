import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** What worked, as countries tell it: the notes one may read, and the form for one's own. */
export const practices: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./PracticesPage')),
  create: lazy(() => import('./PracticePage')),
  edit: lazy(() => import('./PracticePage')),
};
