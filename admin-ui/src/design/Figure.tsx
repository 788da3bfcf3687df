import { type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import styles from './Figure.module.css';
import { FigureTableView } from './FigureTableView';
import { type FigureTable, toCsv } from './figure-table';
import { Notice } from './Notice';
import { pngFile, saveFile, svgFile } from './save-image';
import { TextButton } from './TextButton';

interface FigureProps {
  caption: string;
  /** One sentence that says what the chart shows, for everybody. */
  summary: ReactNode;
  /** The same numbers as the chart. */
  table: FigureTable;
  /** Name of the saved files, without an ending. */
  fileName: string;
  /** False where nothing is drawn for want of figures. */
  picture?: boolean;
  /** Legend, limits, sources: below the chart. */
  note?: ReactNode;
  /** The chart: a drawing, or a table that reads as one. Its own parts see to the direction of reading. */
  children: ReactNode;
}

/** A chart with its caption, its summary, its table twin and its files. */
export function Figure({ caption, summary, table, fileName, picture = true, note, children }: FigureProps) {
  const t = useText();
  const id = useId();
  const chart = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const make = async (format: 'CSV' | 'SVG' | 'PNG') => {
    const drawn = chart.current;
    const name = `${fileName}.${format.toLowerCase()}`;
    if (format === 'CSV') saveFile(name, new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
    else if (drawn) saveFile(name, format === 'SVG' ? svgFile(drawn) : await pngFile(drawn));
  };
  const save = (format: 'CSV' | 'SVG' | 'PNG') =>
    make(format).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const formats = picture && !asTable ? (['CSV', 'SVG', 'PNG'] as const) : (['CSV'] as const);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      <p className={styles.summary}>{summary}</p>
      {asTable ? (
        <FigureTableView caption={caption} table={table} />
      ) : (
        <div ref={chart} dir="ltr">
          {children}
        </div>
      )}
      {note && <div className={styles.note}>{note}</div>}
      {failed && (
        <Notice tone="warn" role="alert">
          {t('design.notSaved')}
        </Notice>
      )}
      <p className={styles.tools}>
        <TextButton aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'design.showAsChart' : 'design.showAsTable')}
        </TextButton>
        {formats.map((format) => (
          <TextButton
            key={format}
            aria-label={t('design.download', { caption, format })}
            onClick={() => save(format)}
          >
            {format}
          </TextButton>
        ))}
      </p>
    </figure>
  );
}
