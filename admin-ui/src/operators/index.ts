import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Operators, what is on file of them and what they owe: kept by the monitor, read by the authority and their own staff. */
export const operators: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./OperatorList')),
  create: lazy(() => import('./OperatorCreate')),
  edit: lazy(() => import('./OperatorPage')),
};
