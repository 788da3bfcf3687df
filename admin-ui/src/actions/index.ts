import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** The action plan: the board and the list, and one action. */
export const actions: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./ActionsPage')),
  create: lazy(() => import('./ActionPage')),
  edit: lazy(() => import('./ActionPage')),
};
