import { Link } from 'react-router-dom';
import { wordsIn } from '../../../api/domain/national/national-words.js';
import { parsePeriod } from '../../../api/domain/period.js';
import { useMe } from '../api/session';
import { recommendationsOf } from '../assessments/reading-order';
import { Chip } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import styles from './National.module.css';
import { type NationalCriterion, useChecklistOf } from './queries';

/** One criterion: its words, where it stands, how far it reaches and when. */
export function CriterionLine({ criterion, keeps }: { criterion: NationalCriterion; keeps: boolean }) {
  const t = useText();
  const locale = useCurrentLocale();
  const place = usePlace(criterion);
  const { code, rung } = criterion;
  const shown = wordsIn(criterion.text, locale);
  return (
    <li>
      <p className={styles.facts}>
        <bdi>{code}</bdi> <Chip>{t('national.level', { level: rung })}</Chip>
        {shown && shown.language !== locale && (
          <Chip>{t('national.shownIn', { language: t(`national.languages.${shown.language}`) })}</Chip>
        )}
        <Time criterion={criterion} />
      </p>
      <p className={styles.statement}>
        <bdi lang={shown?.language}>{shown?.words}</bdi>
      </p>
      <p className={styles.facts}>
        <span>
          <bdi>{place}</bdi>
        </span>
        {keeps && (
          <Link
            to={`/national-criteria/${code}`}
            aria-label={t('design.pair', { name: t('app.edit'), value: code })}
          >
            {t('app.edit')}
          </Link>
        )}
      </p>
    </li>
  );
}

/** The recommendation with its title, or the heading of the country's own. */
function usePlace({ family, body, recommendationCode, heading }: NationalCriterion): string {
  const locale = useCurrentLocale();
  const { data: checklist } = useChecklistOf(family);
  if (heading) return wordsIn(heading, locale)?.words ?? '';
  const placed = checklist ? recommendationsOf(checklist, body) : [];
  const title = placed.find(({ recommendation }) => recommendation.code === recommendationCode);
  return `${recommendationCode} ${title?.recommendation.title ?? ''}`;
}

function Time({ criterion: { from, until } }: { criterion: NationalCriterion }) {
  const t = useText();
  const { period } = useFormats();
  const month = useMe()?.today.slice(0, 7) ?? '';
  const values = { from: isolated(period(from)), until: isolated(until ? period(until) : '') };
  return (
    <>
      <span>{t(`national.fromUntil.${until ? 'closed' : 'open'}`, values)}</span>
      {until && parsePeriod(until).last < month && <Chip tone="warn">{t('national.ended')}</Chip>}
      {parsePeriod(from).first > month && <Chip>{t('national.later')}</Chip>}
    </>
  );
}
