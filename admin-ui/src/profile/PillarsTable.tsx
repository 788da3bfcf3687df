import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { IndexFigure } from '../results/IndexFigure';
import type { CountryResults, PolicyPractice } from '../results/types';
import styles from './Profile.module.css';

const SETS = ['country', 'NMAA', 'NMAC'] as const;

/** The pillars on the three readings, of both bodies or of the one that there is, and policy beside practice. */
export function PillarsTable({ results: { pillars, standing, bodies } }: { results: CountryResults }) {
  const t = useText();
  const set = SETS.find((one) => pillars[one] !== null);
  const shown = set && pillars[set];
  if (!shown) return null;
  const of = set === 'country' ? t('overview.bothBodies') : t(`results.bodies.${set}`);
  const pair = standing?.policyPractice ?? bodies.find((one) => one.policyPractice)?.policyPractice;
  return (
    <section>
      <h2>{t('design.pair', { name: t('overview.pillars'), value: of })}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.pillar')}</th>
            <th scope="col">{t('results.readings.evidenced')}</th>
            <th scope="col">{t('results.readings.claimed')}</th>
            <th scope="col">{t('results.readings.verified')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, evidenced, claimed, verified }) => (
            <tr key={code}>
              <th scope="row">{t(`results.pillars.${code}`)}</th>
              {[evidenced, claimed, verified].map((index, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three readings, always in this order
                <td key={at}>
                  <IndexFigure index={index} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pair && <Pair pair={pair} />}
    </section>
  );
}

function Pair({ pair: { written, applied, gap, reason } }: { pair: PolicyPractice }) {
  const t = useText();
  const { percent } = useFormats();
  if (written === null || applied === null) return null;
  return (
    <p className={styles.line}>
      <strong>{t('overview.policyPractice')}</strong>{' '}
      {t('overview.pairNote', { written: percent(written / 100), applied: percent(applied / 100) })}
      {gap === null && reason && ` ${t(`overview.pairReasons.${reason}`)}`}
    </p>
  );
}
