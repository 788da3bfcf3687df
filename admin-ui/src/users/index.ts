import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Accounts: for the administrator. */
export const users: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./UserList')),
  create: lazy(() => import('./UserCreate')),
  edit: lazy(() => import('./UserEdit')),
};
