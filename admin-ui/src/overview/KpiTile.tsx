import { Link } from 'react-router-dom';
import { Explain } from '../design/Explain';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type { KpiDefinition } from '../results/kpi-types';
import { OfWhich } from '../results/OfWhich';
import { PathWord } from '../results/PathWord';
import { Sparkline } from '../results/Sparkline';
import type { Tile } from '../results/types';
import { useFigureText } from '../results/useFigureText';
import { VerdictChip } from '../results/VerdictChip';
import styles from './KpiTile.module.css';

interface KpiTileProps {
  tile: Tile;
  /** Null until the dictionary is here. */
  definition: KpiDefinition | undefined;
  /** Null in a preview: the page of a KPI shows what its reader sees, not what others do. */
  address: string | null;
}

/** One KPI: its figure, its target, its way through the months and what it is made of. */
export function KpiTile({ tile, definition, address }: KpiTileProps) {
  const t = useText();
  const { value: written } = useFigureText(tile.unit);
  const { code, name, unit, target, trend, verdict, judgedBy, path, planned } = tile;
  return (
    <article className={styles.tile} aria-label={`${code} ${name}`}>
      <p className={styles.code}>{code}</p>
      <h3 className={styles.name}>{address ? <Link to={address}>{name}</Link> : name}</h3>
      {definition && (
        <p className={styles.question}>
          <bdi>{definition.question}</bdi>
        </p>
      )}
      <div className={styles.line}>
        <KpiValue figure={tile} unit={unit} className={styles.value} />
        <Sparkline name={name} unit={unit} trend={trend} target={target?.value ?? null} />
      </div>
      <p className={styles.note}>
        {target ? t('results.target', { value: written(target.value) }) : t('results.noTarget')}{' '}
        <VerdictChip verdict={verdict} by={judgedBy} /> <PathWord path={path} planned={planned} unit={unit} />
      </p>
      <p className={styles.note}>
        <OfWhich figure={tile} unit={unit} /> <TileExplain tile={tile} definition={definition} />
      </p>
    </article>
  );
}

function TileExplain({ tile, definition }: Omit<KpiTileProps, 'address'>) {
  const t = useText();
  const { number, period } = useFormats();
  const { value: written } = useFigureText(tile.unit);
  const { code, name, value, numerator, denominator, excluded, lower, upper } = tile;
  const count = (given: number | null) => (given === null ? t('design.reasons.no_data') : number(given, 0));
  const parts =
    typeof lower === 'number' && typeof upper === 'number'
      ? [
          { label: t('results.lower'), value: written(lower) },
          { label: t('results.upper'), value: written(upper) },
        ]
      : [];
  return (
    <Explain
      figure={`${code} ${name}`}
      value={value === null ? undefined : written(value)}
      {...(definition && {
        numerator: { label: definition.numerator, value: count(numerator) },
        denominator: { label: definition.denominator, value: count(denominator) },
      })}
      parts={parts}
      note={
        <>
          <bdi>{definition?.question}</bdi>{' '}
          {excluded.length > 0 &&
            t('results.excluded', { periods: excluded.map((one) => period(one.period)).join(', ') })}
        </>
      }
    />
  );
}
