import { Link } from 'react-router-dom';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { HandOvers } from '../results/kpi-types';
import styles from './ExplainCard.module.css';

/** What was left out because land handed over is counted once per task, and where a repeat cannot be told. */
export function HandOversPart({ handOvers: { repeats, withoutTask, leftOut } }: { handOvers: HandOvers }) {
  const t = useText();
  return (
    <>
      <h3 className={styles.heading}>{t('kpis.handOvers')}</h3>
      {repeats > 0 && <p className={styles.text}>{t('kpis.handOversRepeats', { count: repeats })}</p>}
      {leftOut && leftOut.length > 0 && <LeftOut leftOut={leftOut} />}
      {withoutTask > 0 && (
        <p className={styles.text}>{t('kpis.handOversWithoutTask', { count: withoutTask })}</p>
      )}
    </>
  );
}

function LeftOut({ leftOut }: { leftOut: NonNullable<HandOvers['leftOut']> }) {
  const t = useText();
  const { number, period } = useFormats();
  return (
    <ScrollRegion label={t('kpis.handOvers')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('kpis.handOversLeftOut')}</th>
            <th scope="col">{t('saddd.fields.taskRef')}</th>
            <th scope="col">{t('kpis.denominator')}</th>
            <th scope="col">{t('kpis.handOversCountedIn')}</th>
          </tr>
        </thead>
        <tbody>
          {leftOut.map(({ reportId, operatorName, period: of, taskRef, denominator, countedIn }, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name here, and stays in its order
            <tr key={nth}>
              <th scope="row">
                <Link to={`/reports/${reportId}`}>
                  {operatorName}, {period(of)}
                </Link>
              </th>
              <td>
                <bdi>{taskRef}</bdi>
              </td>
              <td>{denominator === null ? '' : number(denominator, 0)}</td>
              <td>
                <Link to={`/reports/${countedIn.reportId}`}>
                  {countedIn.operatorName}, {period(countedIn.period)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
