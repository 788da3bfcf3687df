import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Where one's country stands. */
export const overview: Omit<ResourceProps, 'name'> = { list: lazy(() => import('./OverviewPage')) };
