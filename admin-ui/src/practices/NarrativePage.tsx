import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { LOCALES, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { NarrativeForm } from './NarrativeForm';
import styles from './Practices.module.css';
import { useNarratives } from './queries';

/** Where one's country stands and what comes next, one text for each language. */
export default function NarrativePage() {
  const t = useText();
  const standing = useStanding();
  return (
    <Restricted to="narrative:write">
      <Page
        width="narrow"
        title={t('practices.words.title', { country: standing?.countryName ?? '' })}
        subtitle={t('practices.words.text')}
        above={<Link to="/overview">{t('navigation.overview')}</Link>}
      >
        {standing?.countryCode && <Words country={standing.countryCode} />}
      </Page>
    </Restricted>
  );
}

function Words({ country }: { country: string }) {
  const t = useText();
  const [language, choose] = useState(useCurrentLocale());
  const { data, error, refetch } = useNarratives(country);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  const kept = data.find((one) => one.language === language) ?? null;
  return (
    <Card>
      <p className={styles.language}>
        <SelectField
          label={t('practices.writtenIn')}
          value={language}
          options={LOCALES.map((value) => ({ value, label: t(`practices.languages.${value}`) }))}
          onChange={choose}
        />
      </p>
      <NarrativeForm key={`${language} ${kept?.version}`} country={country} language={language} kept={kept} />
    </Card>
  );
}
