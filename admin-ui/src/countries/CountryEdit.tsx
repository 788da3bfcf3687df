import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Country } from '../api/types';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useMay } from '../providers/useMay';
import { GazetteerCard } from './GazetteerCard';
import { ReportingForm } from './ReportingForm';
import { SensitiveForm } from './SensitiveForm';
import { useIsAuthorityOf } from './useIsAuthorityOf';

/** How one country reports. What is recorded about people is decided by its authority, the rest also by the administrator. */
export default function CountryEdit() {
  const t = useText();
  const { id: code = '' } = useParams();
  const { data: country, error } = useGetOne<Country>('countries', { id: code });
  const decides = useIsAuthorityOf(code);
  const seesAll = useMay('country:administer');
  const keepsPlaces = useMay('place:keep');
  return (
    <Restricted to="country:settle">
      <Page
        width="narrow"
        title={country?.name ?? code}
        above={seesAll ? <Link to="/countries">{t('countries.title')}</Link> : t('countries.settings')}
      >
        <ProblemNotice error={error} />
        {!country && !error && <Loading />}
        {country && (
          <Stack>
            <Card title={t('countries.reporting')}>
              <ReportingForm country={country} />
            </Card>
            {decides && (
              <Card title={t('countries.sensitive')} subtitle={t('countries.sensitiveHint')}>
                <SensitiveForm country={country} />
              </Card>
            )}
            {keepsPlaces && <GazetteerCard countryCode={code} />}
          </Stack>
        )}
      </Page>
    </Restricted>
  );
}
