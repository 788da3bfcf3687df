import { Card } from '../design/Card';
import { Explain } from '../design/Explain';
import { Hatched } from '../design/Hatched';
import { Spoken } from '../design/Spoken';
import { useFormats } from '../design/useFormats';
import { directionOf, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import type { CountryResults, PolicyPractice } from '../results/types';
import styles from './PolicyPracticeTile.module.css';

/** What is in writing beside what is applied: of both bodies together, else of each. */
export function PolicyPracticeTile({ results: { standing, bodies } }: { results: CountryResults }) {
  const t = useText();
  const pair = standing?.policyPractice;
  const apart = bodies.flatMap(({ body, policyPractice }) =>
    policyPractice ? [{ body, policyPractice }] : [],
  );
  return (
    <Card>
      <p className={styles.label}>{t('overview.policyPractice')}</p>
      {pair ? (
        <Pair pair={pair} />
      ) : (
        apart.map(({ body, policyPractice }) => (
          <div key={body} className={styles.apart}>
            <p className={styles.body}>{t(`results.bodies.${body}`)}</p>
            <Pair pair={policyPractice} small />
          </div>
        ))
      )}
      {!pair && apart.length === 0 && <Hatched reason="no_data" />}
    </Card>
  );
}

function Pair({ pair, small = false }: { pair: PolicyPractice; small?: boolean }) {
  const t = useText();
  const { number, percent } = useFormats();
  const arrow = directionOf(useCurrentLocale()) === 'rtl' ? '←' : '→';
  const { written, applied, gap, reason, items } = pair;
  if (written === null || applied === null)
    return <Hatched reason="withheld" words={reason && t(`overview.pairReasons.${reason}`)} />;
  return (
    <>
      <p className={small ? styles.small : styles.value}>
        <Spoken>{t('overview.inWriting')} </Spoken>
        {number(written, 0)} <span aria-hidden="true">{arrow}</span> <Spoken>{t('overview.applied')} </Spoken>
        {number(applied, 0)}
      </p>
      <p className={styles.note}>
        {t('overview.pairNote', { written: percent(written / 100), applied: percent(applied / 100) })}
        {gap === null && reason && ` ${t(`overview.pairReasons.${reason}`)}`}
      </p>
      <Explain
        figure={t('overview.policyPractice')}
        parts={[
          { label: t('overview.inWriting'), value: percent(written / 100, 1) },
          { label: t('overview.applied'), value: percent(applied / 100, 1) },
          { label: t('overview.gap'), value: gap === null ? t('overview.noVerdict') : number(gap) },
          { label: t('overview.recommendations'), value: number(items) },
        ]}
        note={t('overview.pairFormula')}
      />
    </>
  );
}
