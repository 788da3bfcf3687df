import { sumsOf } from '../../../../api/domain/saddd.js';
import { isReadable } from '../../../../api/domain/validation/context.js';
import { useFormats } from '../../design/useFormats';
import type { SadddGridProps } from './grid-props';
import type { GridRow } from './grid-shape';
import styles from './SadddGrid.module.css';

interface WithoutCellProps extends Pick<SadddGridProps, 'form' | 'counts'> {
  row: GridRow;
}

/** People of a row without disability: worked out by the rules' own code, and only where everybody was asked. */
export function WithoutCell({ form, counts, row }: WithoutCellProps) {
  const { number } = useFormats();
  const ofRow = counts.filter(({ sex, ageBand }) => sex === row.sex && ageBand === row.ageBand);
  const { without } =
    form.disabilityAsked === 'all' && ofRow.every(isReadable)
      ? sumsOf({ counts: ofRow, disabilityAsked: 'all', statedTotal: null })
      : { without: null };
  return <td className={styles.derived}>{without === null ? '' : number(without)}</td>;
}
