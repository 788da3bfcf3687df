import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** How complete, timely and sound the country's reports are. */
export const quality: Omit<ResourceProps, 'name'> = { list: lazy(() => import('./QualityPage')) };
