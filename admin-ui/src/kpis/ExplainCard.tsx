import { useState } from 'react';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import type { KpiDefinition, KpiPart } from '../results/kpi-types';
import { type KpiQuestion, useKpiExplanation } from '../results/queries';
import styles from './ExplainCard.module.css';
import { HandOversPart } from './HandOversPart';
import { PartsTable } from './PartsTable';
import { PiecesPart } from './PiecesPart';

interface ExplainCardProps {
  kpi: KpiDefinition;
  question: KpiQuestion;
}

/** From the figure to its parts and, for the country's centre, to what is behind it. */
export function ExplainCard({ kpi, question }: ExplainCardProps) {
  const t = useText();
  const [part, choose] = useState<string>();
  const { data, error, refetch } = useKpiExplanation(kpi.code, { ...question, part });
  return (
    <Card title={t('kpis.parts')}>
      <ProblemNotice error={error} onRetry={refetch} />
      {!data && !error && <Loading />}
      {data && <PartsTable kpi={kpi} parts={data.parts.filter((part) => !isNamed(kpi, part))} />}
      {data &&
        (data.reports ? (
          <PiecesPart kpi={kpi} question={{ ...question, part }} explanation={data} onChoose={choose} />
        ) : (
          <p className={styles.text}>{t('kpis.reportsHidden')}</p>
        ))}
      {data?.handOvers && <HandOversPart handOvers={data.handOvers} />}
    </Card>
  );
}

/** Parts that the definition names stand beside the figure itself. */
const isNamed = (kpi: KpiDefinition, { code }: KpiPart) => kpi.parts.some((one) => one.code === code);
