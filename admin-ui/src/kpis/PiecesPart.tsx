import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { partName } from '../../../api/domain/kpi/part-name.js';
import { ScrollRegion } from '../design/ScrollRegion';
import { SelectField } from '../design/SelectField';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type {
  Contribution,
  KpiDefinition,
  KpiExplanation,
  KpiPart,
  ReportBalance,
} from '../results/kpi-types';
import type { KpiQuestion } from '../results/queries';
import styles from './ExplainCard.module.css';
import { LinesPart } from './LinesPart';
import { usePartName } from './usePartName';

interface PiecesPartProps {
  kpi: KpiDefinition;
  /** With the part that is explained. */
  question: KpiQuestion;
  explanation: KpiExplanation;
  /** Another figure of the KPI is to be explained; undefined: its value. */
  onChoose: (part: string | undefined) => void;
}

/** What the figure adds up, line by line, and which reports of the months are not in it. */
export function PiecesPart({ kpi, question, explanation, onChoose }: PiecesPartProps) {
  const t = useText();
  const { madeOf, reports, balance } = explanation;
  if (!madeOf || !reports) return null;
  return (
    <>
      <h3 className={styles.heading}>{t(`kpis.reports.${madeOf}`)}</h3>
      <p className={styles.text}>{t(`kpis.reportsText.${madeOf}`)}</p>
      <FigureChoice kpi={kpi} parts={explanation.parts} part={question.part} onChoose={onChoose} />
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
                  question={question}
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

interface FigureChoiceProps {
  kpi: KpiDefinition;
  parts: readonly KpiPart[];
  part: string | undefined;
  onChoose: (part: string | undefined) => void;
}

/** Which of the KPI's figures is explained. */
function FigureChoice({ kpi, parts, part, onChoose }: FigureChoiceProps) {
  const t = useText();
  const nameOf = usePartName(kpi);
  const options = parts
    .filter(({ value }) => value !== null)
    .map((one) => ({ value: partName(one), label: nameOf(one) }));
  if (options.length === 0) return null;
  return (
    <SelectField
      label={t('kpis.figureExplained')}
      value={part ?? ''}
      options={[{ value: '', label: kpi.code }, ...options]}
      onChange={(chosen) => onChoose(chosen || undefined)}
    />
  );
}

interface PieceRowProps {
  kpi: KpiDefinition;
  question: KpiQuestion;
  piece: Contribution;
}

function PieceRow({ kpi, question, piece }: PieceRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { reportId } = piece;
  const hasLines =
    reportId !== null && kpi.needs.some((need) => need === 'rollup' || need.startsWith('records:'));
  return (
    <>
      <PieceLine kpi={kpi} piece={piece}>
        {hasLines && <LinesButton isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />}
      </PieceLine>
      {isOpen && reportId !== null && (
        <tr>
          <td colSpan={4} className={styles.lines}>
            <LinesPart kpi={kpi} question={{ ...question, report: reportId }} />
          </td>
        </tr>
      )}
    </>
  );
}

function LinesButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const t = useText();
  return (
    <>
      {' '}
      <TextButton aria-expanded={isOpen} onClick={onToggle}>
        {t('kpis.lines')}
      </TextButton>
    </>
  );
}

function PieceLine({
  kpi,
  piece,
  children,
}: {
  kpi: KpiDefinition;
  piece: Contribution;
  children: ReactNode;
}) {
  const t = useText();
  const { number } = useFormats();
  return (
    <tr>
      <th scope="row">
        <PieceName piece={piece} />
        {piece.successorName && ` (${t('operators.nowPartOf', { successor: piece.successorName })})`}
        {children}
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
  piece: { reportId, operatorId, operatorName, placeCode, placeName, period, recommendation },
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
  if (reportId === null || period === null)
    return (
      <Link to={`/operators/${operatorId}`}>
        <bdi>{operatorName}</bdi>
      </Link>
    );
  return (
    <Link to={`/reports/${reportId}`}>
      <bdi>{operatorName}</bdi> · {periodText(period)}
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
