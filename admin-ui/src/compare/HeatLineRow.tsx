import { Link } from 'react-router-dom';
import { Hatched } from '../design/Hatched';
import { useText } from '../i18n/useText';
import { AskedMark } from './AskedMark';
import styles from './HeatMap.module.css';
import type { HeatCell, HeatLine } from './heat';
import { LimitLines } from './LimitLines';
import type { useGridKeys } from './useGridKeys';

type Place = ReturnType<ReturnType<typeof useGridKeys>['cell']>;

interface HeatLineRowProps {
  line: HeatLine;
  /** How many columns there are. */
  width: number;
  place: (column: number) => Place;
  onLook: (details: string) => void;
}

/** A country's line: its name with what its figures rest on, then its cells. */
export function HeatLineRow({ line, width, place, onLook }: HeatLineRowProps) {
  const t = useText();
  const { code, name, reason, limits, cells } = line;
  const why = t(reason === 'not_published' ? 'compare.notPublished' : 'compare.notShared');
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {reason ? name : <Link to={`/compare/${code}`}>{name}</Link>}
        <LimitLines limits={limits} />
      </th>
      {reason ? (
        <Cell
          cell={{ shown: <Hatched reason="not_shared" words={why} fill />, details: `${name}: ${why}` }}
          place={place(0)}
          onLook={onLook}
          width={width}
        />
      ) : (
        cells.map((cell, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their columns
          <Cell key={column} cell={cell} place={place(column)} onLook={onLook} />
        ))
      )}
    </tr>
  );
}

interface CellProps {
  cell: HeatCell;
  place: Place;
  onLook: (details: string) => void;
  width?: number;
}

function Cell({ cell: { shown, style, asked, details }, place, onLook, width }: CellProps) {
  const { onFocus, ...where } = place;
  const look = () => {
    onFocus();
    onLook(details);
  };
  const kind = width === undefined ? (style ? undefined : styles.missing) : styles.hidden;
  return (
    <td
      className={kind}
      colSpan={width}
      style={style}
      title={details}
      data-asked={asked}
      onFocus={look}
      {...where}
    >
      {shown}
      <AskedMark asked={asked} />
    </td>
  );
}
