import { overlaps, parsePeriod } from '../../../api/domain/period.js';
import { Hatched, type Reason } from '../design/Hatched';
import { useFormats } from '../design/useFormats';
import { shadeOf } from '../results/shades';
import styles from './Quality.module.css';
import type { QualityFigure, QualityOperator } from './useQuality';
import { useShareText } from './useShareText';

/** An operator's months, then all of them, then how often it was in time. */
export function OperatorRow({ operator, months }: { operator: QualityOperator; months: readonly string[] }) {
  const { percent } = useFormats();
  const { timeliness } = operator;
  return (
    <tr>
      <th scope="row">{operator.name ?? operator.key}</th>
      {months.map((month) => (
        <Square key={month} figure={squareOf(operator, month)} />
      ))}
      <Square figure={operator.complete} />
      <td className={styles.timely}>
        {timeliness.value === null ? (
          <Hatched reason={(timeliness.reason ?? 'no_data') as Reason} />
        ) : (
          percent(timeliness.value)
        )}
      </td>
    </tr>
  );
}

/** The month's own square, or that of the quarter it lies in. */
function squareOf({ months }: QualityOperator, month: string): QualityFigure | undefined {
  return months.find(({ period }) => overlaps(parsePeriod(period), parsePeriod(month)))?.complete;
}

/** A share as a shade with its number; nothing where nobody was counted. */
function Square({ figure }: { figure: QualityFigure | undefined }) {
  const { range } = useShareText();
  if (!figure || figure.reason === 'no_data') return <td className={styles.empty}>·</td>;
  const text = range(figure);
  if (text === null || figure.value === null)
    return (
      <td className={styles.empty}>
        <Hatched reason="suppressed" words="s" fill />
      </td>
    );
  return (
    <td style={shadeOf(figure.value * 100)} title={text}>
      {Math.floor(figure.value * 100)}
    </td>
  );
}
