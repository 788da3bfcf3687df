import { Link } from 'react-router-dom';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type { Contribution, KpiDefinition, KpiExplanation, ReportBalance } from '../results/kpi-types';
import styles from './ExplainCard.module.css';

interface PiecesPartProps {
  kpi: KpiDefinition;
  explanation: KpiExplanation;
}

/** What the figure adds up, line by line, and which reports of the months are not in it. */
export function PiecesPart({ kpi, explanation: { madeOf, reports, balance } }: PiecesPartProps) {
  const t = useText();
  if (!madeOf || !reports) return null;
  return (
    <>
      <h3 className={styles.heading}>{t(`kpis.reports.${madeOf}`)}</h3>
      <p className={styles.text}>{t(`kpis.reportsText.${madeOf}`)}</p>
      {balance && <Balance balance={balance} />}
      {madeOf !== 'sums' && reports.length === 0 && <p>{t('kpis.reportsNone')}</p>}
      {reports.length > 0 && (
        <ScrollRegion label={t(`kpis.reports.${madeOf}`)}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t(`kpis.pieceOf.${madeOf}`)}</th>
                <th scope="col">{t('kpis.value')}</th>
                <th scope="col">{t('kpis.numerator')}</th>
                <th scope="col">{t('kpis.denominator')}</th>
              </tr>
            </thead>
            <tbody>
              {reports.map((piece) => (
                <PieceRow
                  key={`${piece.recommendation ?? piece.placeCode ?? piece.operatorId} ${piece.period}`}
                  kpi={kpi}
                  piece={piece}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

function PieceRow({ kpi, piece }: { kpi: KpiDefinition; piece: Contribution }) {
  const t = useText();
  const { number } = useFormats();
  return (
    <tr>
      <th scope="row">
        <PieceName piece={piece} />
        {piece.successorName && ` (${t('operators.nowPartOf', { successor: piece.successorName })})`}
      </th>
      <td>
        <KpiValue figure={piece} unit={kpi.unit} />
      </td>
      <td>{piece.numerator === null ? '' : number(piece.numerator, 0)}</td>
      <td>{piece.denominator === null ? '' : number(piece.denominator, 0)}</td>
    </tr>
  );
}

/** Places of one name are told apart by their code. */
function PieceName({
  piece: { reportId, operatorName, placeCode, placeName, period, recommendation },
}: {
  piece: Contribution;
}) {
  const t = useText();
  const { period: periodText } = useFormats();
  if (recommendation !== null && period !== null)
    return <>{t('kpis.levelOf', { recommendation, period: periodText(period) })}</>;
  if (placeCode !== null)
    return (
      <>
        <bdi>{placeName}</bdi> <bdi className={styles.code}>{placeCode}</bdi>
      </>
    );
  if (reportId === null || period === null) return <bdi>{operatorName}</bdi>;
  return (
    <Link to={`/reports/${reportId}`}>
      <bdi>{operatorName}</bdi>, {periodText(period)}
    </Link>
  );
}

function Balance({ balance: { all, counted, leftOut } }: { balance: ReportBalance }) {
  const t = useText();
  const reasons = leftOut.map(({ reason, count }) => t(`kpis.leftOut.${reason}`, { count })).join(', ');
  return (
    <p className={styles.text}>
      {t('kpis.balance', { all, counted })} {reasons && t('kpis.balanceLeftOut', { reasons })}
    </p>
  );
}
