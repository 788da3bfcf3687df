import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { type BaselineKind, NEED_GROUPS } from '../../../api/domain/baseline.js';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import { BaselineForm } from './BaselineForm';
import styles from './Baselines.module.css';
import type { Baseline } from './queries';

interface BaselineCardProps {
  country: string;
  kind: BaselineKind;
  /** Absent: the country keeps none of this kind. */
  baseline: Baseline | undefined;
  /** The kind that figures are held against; absent: none is set. */
  counting: BaselineKind | undefined;
}

/** One kind of baseline: its figures with their source and day, and what they are used for. */
export function BaselineCard({ country, kind, baseline, counting }: BaselineCardProps) {
  const t = useText();
  const maySet = useMay('baseline:set');
  const [isOpen, open] = useState(false);
  const name = t(`baselines.kinds.${kind}`);
  return (
    <Card title={name} subtitle={t(`baselines.kindsText.${kind}`)}>
      {!isOpen && (baseline ? <Told baseline={baseline} /> : <p>{t('baselines.none')}</p>)}
      {!isOpen && baseline && <Use baseline={baseline} counting={counting} />}
      {maySet && !isOpen && baseline && (
        <TextButton onClick={() => open(true)} aria-label={t('baselines.changeOf', { name })}>
          {t('app.edit')}
        </TextButton>
      )}
      {maySet && !isOpen && !baseline && (
        <Button onClick={() => open(true)} aria-label={t('baselines.setOf', { name })}>
          {t('baselines.set')}
        </Button>
      )}
      {isOpen && <BaselineForm country={country} kind={kind} before={baseline} onClose={() => open(false)} />}
    </Card>
  );
}

function Told({ baseline }: { baseline: Baseline }) {
  const t = useText();
  const { number, date } = useFormats();
  return (
    <>
      <dl className={styles.groups}>
        {NEED_GROUPS.map((group) => (
          <div key={group}>
            <dt>{t(`baselines.groups.${group}`)}</dt>
            <dd>{number(baseline[group])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>
        {t('baselines.told', { source: isolated(baseline.source), date: date(baseline.datedOn) })}
      </p>
    </>
  );
}

/** Which KPIs are held against it; of a baseline that waits, which one comes before it. */
function Use({ baseline, counting }: { baseline: Baseline; counting: BaselineKind | undefined }) {
  const t = useText();
  if (baseline.usedBy.length === 0)
    return (
      <p className={styles.use}>
        {counting && t('baselines.waits', { kind: t(`baselines.kinds.${counting}`) })}
      </p>
    );
  return (
    <p className={styles.use}>
      <Chip tone="ok">{t('baselines.counts')}</Chip>{' '}
      {baseline.usedBy.map((code) => (
        <Link key={code} to={`/kpis/${code}`}>
          {code}
        </Link>
      ))}
    </p>
  );
}
