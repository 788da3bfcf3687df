import { lazy } from 'react';
import { Route } from 'react-router-dom';
import { OneRound } from './OneRound';

const RoundsPage = lazy(() => import('./rounds/RoundsPage'));
const StartRoundPage = lazy(() => import('./rounds/StartRoundPage'));
const ChecklistPage = lazy(() => import('./checklist/ChecklistPage'));
const AssignmentsPage = lazy(() => import('./assignments/AssignmentsPage'));
const ComparisonPage = lazy(() => import('./comparison/ComparisonPage'));
const VersionPage = lazy(() => import('./version/VersionPage'));
const ScoresPage = lazy(() => import('./scores/ScoresPage'));

/** Rounds of the checklist: their list, one to begin, one recommendation at a time, and what it comes to. */
export const assessments = {
  list: RoundsPage,
  create: StartRoundPage,
  children: (
    <Route path=":id" element={<OneRound />}>
      <Route index element={<ChecklistPage />} />
      <Route path="scores" element={<ScoresPage />} />
      <Route path="assignments" element={<AssignmentsPage />} />
      <Route path="comparison" element={<ComparisonPage />} />
      <Route path="version" element={<VersionPage />} />
      <Route path=":code" element={<ChecklistPage />} />
    </Route>
  ),
};
