import { use, useState } from 'react';
import { AdminContext } from 'react-admin';
import { Route, Routes } from 'react-router-dom';
import { directionOf, useCurrentLocale } from '../i18n/locale';
import { Direction } from '../layout/Direction';
import { themes } from '../layout/theme';
import { i18nProviderFor } from '../providers/i18nProvider';
import { newQueryClient } from '../providers/queryClient';
import { PublicCountryPage } from './PublicCountryPage';
import { PublicFrame } from './PublicFrame';
import { PublicListPage } from './PublicListPage';

/** What countries show to everybody: pages of their own, without an account and without the application around them. */
export default function PublicApp() {
  const locale = useCurrentLocale();
  const direction = directionOf(locale);
  const [queryClient] = useState(newQueryClient);
  return (
    <Direction direction={direction}>
      <AdminContext
        queryClient={queryClient}
        i18nProvider={use(i18nProviderFor(locale))}
        theme={themes[direction]}
        darkTheme={null}
      >
        <PublicFrame>
          <Routes>
            <Route path="/public/:code" element={<PublicCountryPage />} />
            <Route path="*" element={<PublicListPage />} />
          </Routes>
        </PublicFrame>
      </AdminContext>
    </Direction>
  );
}
