import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** What a country lets advisers see: decided by its authority. */
export const sharing: Omit<ResourceProps, 'name'> = { list: lazy(() => import('./SharingPage')) };
