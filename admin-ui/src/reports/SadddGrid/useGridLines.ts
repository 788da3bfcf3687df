import { useMemo } from 'react';
import type { Disability } from '../../../../api/domain/codes.js';
import { type TextKey, useText } from '../../i18n/useText';
import { cellPlace } from '../entry/entry-form';
import { useReportWords } from '../useReportWords';
import type { GridRow, GridShape } from './grid-shape';

/** A cell with its headers as its name: “Women 18–59, of whom with disability”. */
export interface GridCell {
  readonly column: Disability;
  readonly place: string;
  readonly name: string;
}

/** A row with its heading and the cells of every column. */
export interface GridLine extends GridRow {
  readonly heading: string;
  readonly cells: readonly GridCell[];
}

const WHOLE: GridRow = { sex: '_T', ageBand: '_T' };

/** The rows of the grid and its Total row in words; said once for a shape and a language, not at every key. */
export function useGridLines({ rows, columns }: GridShape): { lines: readonly GridLine[]; whole: GridLine } {
  const t = useText();
  const words = useReportWords();
  return useMemo(() => {
    const said = columns.map((column) => t(`saddd.columns.${column}` satisfies TextKey));
    const lineOf = ({ sex, ageBand }: GridRow): GridLine => {
      const heading = words.row(sex, ageBand);
      const cells = columns.map((column, nth) => ({
        column,
        place: cellPlace(sex, ageBand, column),
        name: t('saddd.cell', { row: heading, column: said[nth] ?? '' }),
      }));
      return { sex, ageBand, heading, cells };
    };
    return { lines: rows.map(lineOf), whole: lineOf(WHOLE) };
  }, [rows, columns, t, words]);
}
