import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useCurrentLocale } from '../i18n/locale';
import { type Text, useText } from '../i18n/useText';
import type { BodyResult, CountryResults, PolicyPractice } from '../results/types';
import styles from './StandingWords.module.css';
import { standingNames } from './standing-names';

/** The first thing one reads: where the country stands, then what the figures rest on. */
export function StandingWords({ results }: { results: CountryResults }) {
  const t = useText();
  const locale = useCurrentLocale();
  const { standing, bodies, functions } = results;
  const list = (named: NonNullable<typeof standing>['ahead']) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      standingNames(named, functions).map(isolated),
    );
  const sentences = standing
    ? [
        pairSentence(t, standing.policyPractice),
        standing.ahead.length > 0 ? t('overview.ahead', { functions: list(standing.ahead) }) : '',
        standing.behind.length > 0 ? t('overview.behind', { functions: list(standing.behind) }) : '',
      ].filter((sentence) => sentence !== '')
    : [];
  return (
    <>
      {sentences.length > 0 && <strong className={styles.sentence}>{sentences.join(' ')}</strong>}
      {bodies.map((body) => (
        <BodyLine key={body.body} result={body} />
      ))}
      {results.oneBody && <span className={styles.body}>{t('overview.oneBody')}</span>}
    </>
  );
}

function pairSentence(t: Text, pair: PolicyPractice | null): string {
  if (!pair || pair.gap === null) return '';
  if (pair.gap > 0) return t('overview.moreWritten');
  return pair.gap < 0 ? t('overview.moreApplied') : t('overview.asWritten');
}

/** “Authority (NMAA): 88 % answered · 0 of 18 verified · gdei-wps@1.0”. */
function BodyLine({ result }: { result: BodyResult }) {
  const t = useText();
  const { number, percent, period } = useFormats();
  const { body, evidenced, recommendations, frameworkRef, verification } = result;
  const name = t(`results.bodies.${body}`);
  if (!result.period || !recommendations)
    return <span className={styles.body}>{t('overview.notStarted', { body: name })}</span>;
  const facts = [
    t('overview.roundOf', { body: name, round: period(result.period) }),
    evidenced && t('overview.answered', { share: percent(evidenced.answered) }),
    t('overview.verifiedOf', {
      verified: number(recommendations.verified),
      all: number(recommendations.applicable),
    }),
    verification === 'internal' || verification === 'external'
      ? t(`overview.verification.${verification}`)
      : '',
  ];
  return (
    <span className={styles.body}>
      {facts.filter(Boolean).join(' · ')} · <bdi>{frameworkRef}</bdi>
    </span>
  );
}
