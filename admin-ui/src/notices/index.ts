import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Everybody's own inbox. */
export const notices: Omit<ResourceProps, 'name'> = { list: lazy(() => import('./InboxPage')) };
