import { Link } from 'react-router-dom';
import { Hatched } from '../design/Hatched';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { IndexFigure } from '../results/IndexFigure';
import type { Comparison, ComparisonRow, Limits } from '../results/kpi-types';
import { shadeOf } from '../results/shades';
import type { Index, ReadingName } from '../results/types';
import styles from './HeatMap.module.css';

interface HeatRowProps {
  row: ComparisonRow;
  name: string;
  columns: Comparison['columns'];
  reading: ReadingName;
}

/** A country's line: its name with what its figures rest on, then its functions. */
export function HeatRow({ row, name, columns, reading }: HeatRowProps) {
  const t = useText();
  const { reason, limits = [], functions = [], countryCode } = row;
  if (reason)
    return (
      <tr>
        <th scope="row" className={styles.name}>
          {name}
        </th>
        <td colSpan={columns.length} className={styles.hidden}>
          <Hatched
            reason="not_shared"
            words={t(reason === 'not_published' ? 'compare.notPublished' : 'compare.notShared')}
            fill
          />
        </td>
      </tr>
    );
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link to={`/compare/${countryCode}`}>{name}</Link>
        {limits.map((one) => (
          <LimitLine key={one.body} limits={one} />
        ))}
        <VersionLine limits={limits} />
      </th>
      {columns.map(({ code }) => (
        <HeatCell key={code} index={functions.find((one) => one.code === code)?.[reading]} />
      ))}
    </tr>
  );
}

function HeatCell({ index }: { index: Index | undefined }) {
  if (typeof index?.index !== 'number')
    return (
      <td className={styles.missing}>
        <IndexFigure index={index} />
      </td>
    );
  return (
    <td style={shadeOf(index.index)}>
      <IndexFigure index={index} />
    </td>
  );
}

/** “NMAA 2026: answered 99 %, verified 0 of 18”. */
function LimitLine({ limits: { body, period: round, answered, verified, of } }: { limits: Limits }) {
  const t = useText();
  const { percent, period, number } = useFormats();
  return (
    <span className={styles.limits}>
      {t('compare.limits', {
        body,
        round: period(round),
        answered: percent(answered),
        verified: number(verified),
        of: number(of),
      })}
    </span>
  );
}

/** The versions of the checklist and the day of the figures, once. */
function VersionLine({ limits }: { limits: readonly Limits[] }) {
  const t = useText();
  const { period } = useFormats();
  const lines = limits.map(({ frameworkRef, asOf }) =>
    t('compare.version', { framework: frameworkRef, date: period(asOf.slice(0, 7), 'short') }),
  );
  return <span className={styles.limits}>{[...new Set(lines)].join('; ')}</span>;
}
