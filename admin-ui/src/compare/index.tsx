import { lazy } from 'react';
import { Route } from 'react-router-dom';

const CountryPage = lazy(() => import('./CountryPage'));
const ProfilePage = lazy(() => import('../profile/ProfilePage'));

/** Countries side by side, what one of them shares, and that on one sheet. */
export const compare = {
  list: lazy(() => import('./ComparePage')),
  children: (
    <>
      <Route path=":code" element={<CountryPage />} />
      <Route path=":code/profile" element={<ProfilePage />} />
    </>
  ),
};
