import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** What a country measures need by: set by its authority. */
export const baselines: Omit<ResourceProps, 'name'> = { list: lazy(() => import('./BaselinesPage')) };
