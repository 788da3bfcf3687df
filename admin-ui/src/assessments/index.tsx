import { lazy } from 'react';
import { Route } from 'react-router-dom';

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
  children: [
    <Route key="one" path=":id" element={<ChecklistPage />} />,
    <Route key="scores" path=":id/scores" element={<ScoresPage />} />,
    <Route key="assignments" path=":id/assignments" element={<AssignmentsPage />} />,
    <Route key="comparison" path=":id/comparison" element={<ComparisonPage />} />,
    <Route key="version" path=":id/version" element={<VersionPage />} />,
    <Route key="recommendation" path=":id/:code" element={<ChecklistPage />} />,
  ],
};
