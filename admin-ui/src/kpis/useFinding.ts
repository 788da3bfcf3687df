import { useText } from '../i18n/useText';
import type { KpiDefinition, KpiResult, Target } from '../results/kpi-types';
import { useFigureText } from '../results/useFigureText';

/** What the months say, as a sentence: whether the figure is what it should be; without a figure, why there is none. */
export function useFinding(kpi: KpiDefinition): (result: KpiResult) => string {
  const t = useText();
  const judged = useJudgement(kpi);
  return (result) => {
    const { overall } = result;
    if (!overall || overall.value === null) return t(`kpis.findings.none.${overall?.reason ?? 'no_data'}`);
    const lowest = overall.baseline && overall.parts?.find(({ value }) => value === overall.value);
    const part = kpi.parts.find(({ code }) => code === lowest?.code)?.name;
    return [judged(result), part && t('kpis.findings.lowest', { part })].filter(Boolean).join(' ');
  };
}

/** The verdict with what it was judged by: a fixed range, a baseline or a target. */
function useJudgement({ unit, good }: KpiDefinition) {
  const t = useText();
  const { value: written } = useFigureText(unit);
  const untold = ({ overall }: KpiResult, target: string) => {
    const [lower, upper] = [written(overall?.lower ?? 0), written(overall?.upper ?? 0)];
    return t('kpis.findings.untold', { lower, upper, target });
  };
  const byTarget = (result: KpiResult, { year, value, baseline }: Target) => {
    if (result.verdict === 'cannot_be_told') return untold(result, written(value));
    const met = result.verdict === 'met' ? 'met' : 'missed';
    if (result.judgedBy === 'baseline' && baseline !== null)
      return t(`kpis.findings.baseline.${met}`, { baseline: written(baseline) });
    return t(`kpis.findings.target.${met}`, { target: written(value), year });
  };
  return (result: KpiResult): string => {
    const { verdict, target } = result;
    if (good && verdict)
      return t(`kpis.findings.range.${verdict === 'met' ? 'met' : 'missed'}`, {
        from: written(good.from),
        to: written(good.to),
      });
    return verdict && target ? byTarget(result, target) : t('kpis.findings.plain');
  };
}
