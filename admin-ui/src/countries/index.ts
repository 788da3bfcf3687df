import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Countries: for the administrator; a country's own settings also for its authority. */
export const countries: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./CountryList')),
  create: lazy(() => import('./CountryCreate')),
  edit: lazy(() => import('./CountryEdit')),
};
