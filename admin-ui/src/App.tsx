import { use, useState } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { actions } from './actions';
import { assessments } from './assessments';
import { baselines } from './baselines';
import { compare } from './compare';
import { countries } from './countries';
import { Loading } from './design/Loading';
import { frameworks } from './frameworks';
import { directionOf, useCurrentLocale } from './i18n/locale';
import { imports } from './imports';
import { kpis } from './kpis';
import { AppLayout } from './layout/AppLayout';
import { Direction } from './layout/Direction';
import { HomePage } from './layout/HomePage';
import { NoPage, NotAllowedPage } from './layout/NoPage';
import { SignOutPage } from './layout/SignOutPage';
import { themes } from './layout/theme';
import { nationalCriteria } from './national';
import { notices } from './notices';
import { operators } from './operators';
import { overview } from './overview';
import { practices } from './practices';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { i18nProviderFor } from './providers/i18nProvider';
import { newQueryClient } from './providers/queryClient';
import { quality } from './quality';
import { reports } from './reports';
import { safeguarding } from './safeguarding';
import { sharing } from './sharing';
import { users } from './users';
import { visits } from './visits';

/** The application as a table of contents: one line for each place, which is also its address. */
export default function App() {
  const locale = useCurrentLocale();
  const direction = directionOf(locale);
  const [queryClient] = useState(newQueryClient);
  return (
    <Direction direction={direction}>
      <Admin
        title="Common Ground"
        queryClient={queryClient}
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={use(i18nProviderFor(locale))}
        theme={themes[direction]}
        darkTheme={null}
        layout={AppLayout}
        dashboard={HomePage}
        loading={Loading}
        catchAll={NoPage}
        accessDenied={NotAllowedPage}
        loginPage={false}
        requireAuth
        disableTelemetry
      >
        <Resource name="overview" {...overview} />
        <Resource name="kpis" {...kpis} />
        <Resource name="baselines" {...baselines} />
        <Resource name="quality" {...quality} />
        <Resource name="compare" {...compare} />
        <Resource name="assessments" {...assessments} />
        <Resource name="national-criteria" {...nationalCriteria} />
        <Resource name="actions" {...actions} />
        <Resource name="practices" {...practices} />
        <Resource name="reports" {...reports} />
        <Resource name="imports" {...imports} />
        <Resource name="operators" {...operators} />
        <Resource name="visits" {...visits} />
        <Resource name="safeguarding" {...safeguarding} />
        <Resource name="sharing" {...sharing} />
        <Resource name="users" {...users} />
        <Resource name="countries" {...countries} />
        <Resource name="frameworks" {...frameworks} />
        <Resource name="notices" {...notices} />
        <CustomRoutes>
          <Route path="/sign-out" element={<SignOutPage />} />
        </CustomRoutes>
      </Admin>
    </Direction>
  );
}
