import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { SHARED_LEVELS } from '../sharing/levels';
import { LimitsCard } from './LimitsCard';
import styles from './Public.module.css';
import { usePublicCountries } from './queries';

/** The countries that show something to everybody, by name, each with what it shows. */
export function PublicListPage() {
  const t = useText();
  const { data, error, refetch } = usePublicCountries();
  return (
    <Page width="narrow" title={t('everybody.title')} subtitle={t('everybody.subtitle')}>
      <Stack>
        <ProblemNotice error={error} onRetry={refetch} />
        {!data && !error && <Loading />}
        {data?.length === 0 && <p>{t('everybody.none')}</p>}
        {data && data.length > 0 && (
          <Card>
            <ul className={styles.countries}>
              {data.map((country) => (
                <li key={country.code}>
                  <Link to={`/public/${country.code}`}>{country.name}</Link>
                  <span className={styles.levels}>
                    {SHARED_LEVELS.filter((level) => country[level])
                      .map((level) => t(`everybody.levels.${level}`))
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <LimitsCard />
      </Stack>
    </Page>
  );
}
