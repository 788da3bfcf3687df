import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const EntryPage = lazy(() => import('./entry/EntryPage'));

/** Operators' SADDD reports: the list, one report, and each of its entries. */
export const reports: Omit<ResourceProps, 'name'> = {
  list: lazy(() => import('./ReportsPage')),
  create: lazy(() => import('./NewReportPage')),
  edit: lazy(() => import('./ReportPage')),
  children: <Route path=":reportId/entries/:entryId" element={<EntryPage />} />,
};
