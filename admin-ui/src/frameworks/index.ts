import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Versions of the checklist: which there are, what each changed, and bringing in the next one. */
export const frameworks: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./FrameworksPage')),
};
