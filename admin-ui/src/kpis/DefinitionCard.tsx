import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import type { KpiDefinition, KpiVersion } from '../results/kpi-types';
import { useFigureText } from '../results/useFigureText';
import styles from './DefinitionCard.module.css';
import { useSourceWords } from './useSourceWords';

interface DefinitionCardProps {
  kpi: KpiDefinition;
  /** The older version that is shown; null: the newest. */
  older: KpiVersion | null;
}

/** What is counted, what it is divided by, which way is better, and where that comes from. */
export function DefinitionCard({ kpi, older }: DefinitionCardProps) {
  const t = useText();
  const { value } = useFigureText(kpi.unit);
  const { towards } = kpi;
  const sources = useSourceWords()(kpi.needs);
  const better =
    kpi.direction !== 'towards' || towards === undefined
      ? t(`kpis.directions.${kpi.direction}`)
      : typeof towards === 'number'
        ? t('kpis.towardsFigure', { value: value(towards) })
        : t(`kpis.towards.${towards}`);
  const lines: readonly (readonly [string, string])[] = [
    [t('kpis.numerator'), (older ?? kpi).numerator],
    [t('kpis.denominator'), (older ?? kpi).denominator],
    [t('kpis.unit'), t(`kpis.units.${kpi.unit}`)],
    [t('kpis.direction'), better],
    [t('kpis.computedFrom'), sources.join(t('kpis.listSeparator'))],
    [t('kpis.suppression'), t(kpi.countsPeople ? 'kpis.suppressionPeople' : 'kpis.suppressionNone')],
    [t('kpis.source'), kpi.source],
    [t('kpis.version'), (older ?? kpi).version],
  ];
  return (
    <Card title={t('kpis.definition')}>
      <dl className={styles.definition}>
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
