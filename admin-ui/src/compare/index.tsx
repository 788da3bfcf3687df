import { lazy } from 'react';
import { Route } from 'react-router-dom';

const CountryPage = lazy(() => import('./CountryPage'));

/** Countries side by side, and what one of them shares. */
export const compare = {
  list: lazy(() => import('./ComparePage')),
  children: <Route path=":code" element={<CountryPage />} />,
};
