import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Safeguarding aggregates, for those who were named for them. */
export const safeguarding: Omit<ResourceProps, 'name'> = { list: lazy(() => import('./SafeguardingPage')) };
