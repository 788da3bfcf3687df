import { Link } from 'react-router-dom';
import { wordsIn } from '../../../../api/domain/national/national-words.js';
import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import type { Assessment } from '../types';
import styles from './National.module.css';
import { type NationalAsked, useNationalPart } from './national-queries';
import { useMetWords } from './useMetWords';

const READINGS = ['claimed', 'evidenced', 'verified'] as const;

/** How many of the country's own criteria are met, shown apart from every level and index; nothing where it has none. */
export function NationalCard({ round }: { round: Assessment }) {
  const t = useText();
  const formats = useFormats();
  const words = useMetWords();
  const { data: part } = useNationalPart(round.id);
  if (!part || part.reading.asked === 0) return null;
  const { reading, criteria, asOf } = part;
  const { answered, asked } = reading;
  return (
    <Card
      title={t('national.title')}
      subtitle={
        <>
          {t('national.apart')} {t('national.answered', { answered, asked })}{' '}
          {round.status === 'published' && t('national.asPublished', { date: formats.date(asOf) })}
        </>
      }
      aside={<Link to={`/assessments/${round.id}/national`}>{t('assessments.toChecklist')}</Link>}
    >
      <dl className={styles.figures}>
        {READINGS.map((one) => (
          <div key={one}>
            <dt>{t(`national.${one}`)}</dt>
            <dd>{words(reading, one)}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.list}>
        {criteria.map((one) => (
          <Line key={one.code} asked={one} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ asked }: { asked: NationalAsked }) {
  const t = useText();
  const locale = useCurrentLocale();
  return (
    <li>
      <p>
        <bdi>{asked.code}</bdi> <bdi>{wordsIn(asked.text, locale)?.words}</bdi>
      </p>
      <p className={styles.standings}>
        {READINGS.map((one) => (
          <span key={one}>
            {t(`national.${one}`)}: <b>{t(`assessments.standings.${asked[one]}`)}</b>
          </span>
        ))}
      </p>
    </li>
  );
}
