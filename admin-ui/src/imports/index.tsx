import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Files that come in: looked at first, then brought in, and taken back if need be. */
export const imports: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./ImportsPage')),
  edit: lazy(() => import('./ImportPage')),
};
