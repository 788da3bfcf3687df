import { lazy } from 'react';
import { Route } from 'react-router-dom';

const NarrativePage = lazy(() => import('./NarrativePage'));

/** What countries tell in their own words: the notes one may read, the form for one's own, and where one's country stands. */
export const practices = {
  list: lazy(() => import('./PracticesPage')),
  create: lazy(() => import('./PracticePage')),
  edit: lazy(() => import('./PracticePage')),
  children: <Route path="words" element={<NarrativePage />} />,
};
