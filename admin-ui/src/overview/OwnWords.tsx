import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { useFormats } from '../design/useFormats';
import { directionOf, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import type { CountryResults } from '../results/types';
import styles from './OwnWords.module.css';

interface OwnWordsProps {
  results: Pick<CountryResults, 'narrative' | 'countryCode' | 'name'>;
  isOwn: boolean;
}

/** Where the country stands and what comes next, as it says itself; with the ways to write it and to its notes. */
export function OwnWords({ results: { narrative, countryCode, name }, isOwn }: OwnWordsProps) {
  const t = useText();
  const [writes, reads] = [useMay('narrative:write') && isOwn, useMay('practice:read')];
  if (!narrative && !writes) return null;
  return (
    <Card title={t('practices.words.title', { country: name })}>
      {narrative ? (
        <Said narrative={narrative} />
      ) : (
        <p className={styles.none}>{t('practices.words.none')}</p>
      )}
      <p className={styles.ways}>
        {writes && (
          <Link to="/practices/words">
            {t(narrative ? 'practices.words.change' : 'practices.words.write')}
          </Link>
        )}
        {reads && (
          <Link to={`/practices?country=${countryCode}`}>
            {t('practices.words.notes', { country: name })}
          </Link>
        )}
      </p>
    </Card>
  );
}

function Said({ narrative }: { narrative: NonNullable<CountryResults['narrative']> }) {
  const t = useText();
  const locale = useCurrentLocale();
  const { date, period } = useFormats();
  const { language, text, period: round, writtenAt } = narrative;
  return (
    <>
      <p className={styles.text} lang={language} dir={directionOf(language)}>
        {text}
      </p>
      <p className={styles.facts}>
        {t('practices.words.writtenOn', { date: date(writtenAt.slice(0, 10)) })}
        {round && ` · ${t('practices.words.ofRound', { round: period(round) })}`}
        {language !== locale && ` · ${t(`practices.languages.${language}`)}`}
      </p>
    </>
  );
}
