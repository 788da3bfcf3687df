import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Operators and what they owe: for the monitor. */
export const operators: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./OperatorList')),
  create: lazy(() => import('./OperatorCreate')),
  edit: lazy(() => import('./OperatorEdit')),
};
