import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import type { KpiDefinition, Target } from '../results/kpi-types';
import { useTargets } from '../results/queries';
import { useFigureText } from '../results/useFigureText';
import { RemoveTarget } from './RemoveTarget';
import { TargetForm } from './TargetForm';
import styles from './TargetsCard.module.css';

interface TargetsCardProps {
  kpi: KpiDefinition;
  country: string;
  /** The authority sets its own targets. */
  mayAim: boolean;
}

/** What the country aims at, year by year. */
export function TargetsCard({ kpi, country, mayAim }: TargetsCardProps) {
  const t = useText();
  const client = useQueryClient();
  const { value: written } = useFigureText(kpi.unit);
  const { data: targets, error, refetch } = useTargets(kpi.code, country);
  const [open, setOpen] = useState<Target | 'new' | null>(null);
  const baselineOf = ({ baseline, baselineYear }: Target) => {
    if (baseline === null) return t('app.none');
    if (baselineYear === null) return written(baseline);
    return t('kpis.baselineOf', { value: written(baseline), year: baselineYear });
  };
  const done = async () => {
    setOpen(null);
    await Promise.all([
      refetch(),
      client.invalidateQueries({ queryKey: ['kpi', kpi.code] }),
      client.invalidateQueries({ queryKey: ['results'] }),
    ]);
  };
  return (
    <Card title={t('kpis.targets')} subtitle={t('kpis.targetsText')}>
      <ProblemNotice error={error} onRetry={refetch} />
      {targets?.length === 0 && <p className={styles.none}>{t('kpis.targetsNone')}</p>}
      {targets && targets.length > 0 && (
        <table className={styles.table} aria-label={t('kpis.targets')}>
          <thead>
            <tr>
              <th scope="col">{t('kpis.year')}</th>
              <th scope="col">{t('kpis.target')}</th>
              <th scope="col">{t('kpis.baseline')}</th>
              {mayAim && <td />}
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <tr key={target.year}>
                <th scope="row">
                  {target.year}
                  {kpi.versions.length > 1 && (
                    <span className={styles.version}>
                      {t('kpis.versions.setFor', { version: target.kpiVersion })}
                    </span>
                  )}
                </th>
                <td>{written(target.value)}</td>
                <td>{baselineOf(target)}</td>
                {mayAim && (
                  <td>
                    <span className={styles.changes}>
                      <TextButton
                        aria-label={t('kpis.change', { year: target.year })}
                        onClick={() => setOpen(target)}
                      >
                        {t('app.edit')}
                      </TextButton>
                      <RemoveTarget target={target} onRemoved={done} onRefused={refetch} />
                    </span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayAim && open === null && <TextButton onClick={() => setOpen('new')}>{t('kpis.set')}</TextButton>}
      {open !== null && (
        <TargetForm
          key={open === 'new' ? 'new' : open.year}
          kpi={kpi}
          country={country}
          before={open === 'new' ? null : open}
          known={targets ?? []}
          onDone={done}
          onRefused={refetch}
          onCancel={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
