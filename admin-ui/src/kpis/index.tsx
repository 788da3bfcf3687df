import { lazy } from 'react';
import { Route } from 'react-router-dom';

const KpiPage = lazy(() => import('./KpiPage'));

/** What the reports say: all KPIs, and the page of one. */
export const kpis = {
  list: lazy(() => import('./KpisPage')),
  children: <Route path=":code" element={<KpiPage />} />,
};
