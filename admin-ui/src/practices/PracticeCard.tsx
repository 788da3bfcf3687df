import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Chip } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { directionOf } from '../i18n/locale';
import { useText } from '../i18n/useText';
import styles from './Practices.module.css';
import type { Practice } from './queries';
import { useRecommendationNames } from './useRecommendationNames';

/** What of a note is shown, kept or only typed so far. */
export type ShownPractice = Pick<
  Practice,
  | 'title'
  | 'done'
  | 'changed'
  | 'forWhom'
  | 'language'
  | 'recommendationCodes'
  | 'link'
  | 'countryName'
  | 'publishedAt'
> &
  Partial<Pick<Practice, 'status'>>;

interface PracticeCardProps {
  note: ShownPractice;
  /** What its own country may do with it. */
  children?: ReactNode;
}

/** A note as one reads it: whose it is, what was done, what changed, for whom, and what it speaks to. */
export function PracticeCard({ note, children }: PracticeCardProps) {
  const t = useText();
  const { date } = useFormats();
  const { language, title, done, changed, forWhom, link, countryName, publishedAt, status } = note;
  const written = { lang: language, dir: directionOf(language) };
  return (
    <article className={styles.note}>
      <p className={styles.whose}>
        <strong>{countryName}</strong>
        {publishedAt && <span>{t('practices.publishedOn', { date: date(publishedAt.slice(0, 10)) })}</span>}
        <span>{t(`practices.languages.${language}`)}</span>
        {status && status !== 'published' && (
          <Chip tone={status === 'draft' ? 'neutral' : 'warn'}>{t(`practices.statuses.${status}`)}</Chip>
        )}
      </p>
      <h2 {...written}>{title}</h2>
      <dl className={styles.parts}>
        <Part label={t('practices.done')} text={done} written={written} />
        <Part label={t('practices.changed')} text={changed} written={written} />
        <Part label={t('practices.forWhom')} text={forWhom} written={written} />
      </dl>
      <SpeaksTo codes={note.recommendationCodes} />
      {link && (
        <p className={styles.link}>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t('practices.readMore')}
          </a>{' '}
          <bdi dir="ltr">{hostOf(link)}</bdi>
        </p>
      )}
      {children}
    </article>
  );
}

function Part({ label, text, written }: { label: string; text: string; written: object }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd {...written}>{text}</dd>
    </div>
  );
}

function SpeaksTo({ codes }: { codes: readonly string[] }) {
  const t = useText();
  const nameOf = useRecommendationNames();
  return (
    <ul className={styles.codes} aria-label={t('practices.speaksTo')}>
      {codes.map((code) => (
        <li key={code}>
          <Link to={`/practices?recommendation=${code}`}>
            <bdi dir="ltr">{code}</bdi>
          </Link>{' '}
          <bdi>{nameOf(code)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Where a link leads, before one follows it. */
function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}
