import { RECORD_KINDS } from '../../../api/domain/codes.js';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useCodeLabels } from '../reports/useCodeLabels';
import type { KpiDefinition, ReportLine } from '../results/kpi-types';
import { type KpiQuestion, useKpiExplanation } from '../results/queries';
import styles from './ExplainCard.module.css';

interface LinesPartProps {
  kpi: KpiDefinition;
  /** With the part that is explained, and the report. */
  question: KpiQuestion;
}

/** What a report holds, line by line and cell by cell, beside the rule that says what of it counts. */
export function LinesPart({ kpi, question }: LinesPartProps) {
  const t = useText();
  const { data, error, refetch } = useKpiExplanation(kpi.code, question);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data?.lines) return <Loading />;
  const { definition, lines } = data;
  return (
    <>
      {question.part === undefined && (
        <p className={styles.text}>
          {t('kpis.numerator')}: <bdi>{definition.numerator}</bdi> {t('kpis.denominator')}:{' '}
          <bdi>{definition.denominator}</bdi>
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('kpis.line')}</th>
            <th scope="col">{t('kpis.people')}</th>
            <th scope="col">{t('kpis.numerator')}</th>
            <th scope="col">{t('kpis.denominator')}</th>
          </tr>
        </thead>
        {[...lines.filter(isIn), ...lines.filter((line) => !isIn(line))].map((line, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and stay in their order
          <LineRows key={nth} kpi={kpi} line={line} />
        ))}
      </table>
    </>
  );
}

const isIn = ({ leftOut }: ReportLine) => leftOut === null;

function LineRows({ kpi, line }: { kpi: KpiDefinition; line: ReportLine }) {
  const t = useText();
  const label = useCodeLabels();
  const { number } = useFormats();
  const { entry, placeName, placeCode, cells, leftOut, numerator, denominator } = line;
  const told = (figure: number | null) => (figure === null ? '' : number(figure, 0));
  const kind = RECORD_KINDS.find((one) => kpi.needs.includes(`records:${one}`));
  const words = entry
    ? [
        label('activity', entry.activity),
        label('beneficiaryType', entry.beneficiaryType),
        label('stage', entry.stage),
      ]
    : [kind ? t(`records.kinds.${kind}`) : ''];
  return (
    <tbody>
      <tr>
        <th scope="row">
          {[...words, placeName ?? placeCode].filter(Boolean).join(t('kpis.listSeparator'))}
        </th>
        {leftOut ? (
          <td colSpan={3}>{t(`kpis.lineLeftOut.${leftOut}`)}</td>
        ) : (
          <>
            <td />
            <td>{told(numerator)}</td>
            <td>{told(denominator)}</td>
          </>
        )}
      </tr>
      {cells.map(({ sex, ageBand, disability, people, ...cell }) => (
        <tr key={`${sex} ${ageBand} ${disability}`} className={styles.cell}>
          <th scope="row">
            {[label('sex', sex), label('ageBand', ageBand), label('disability', disability)]
              .filter(Boolean)
              .join(t('kpis.listSeparator'))}
          </th>
          <td>{number(people, 0)}</td>
          <td>{told(cell.numerator)}</td>
          <td>{told(cell.denominator)}</td>
        </tr>
      ))}
    </tbody>
  );
}
