import { sumsOf } from '../../../../api/domain/saddd.js';
import { useFormats } from '../../design/useFormats';
import { useCurrentLocale } from '../../i18n/locale';
import { countsOf, type EntryForm } from '../entry/entry-form';
import type { GridRow } from './grid-shape';
import styles from './SadddGrid.module.css';

/** People of a row without disability: worked out by the rules' own code, and only where everybody was asked. */
export function WithoutCell({ form, row }: { form: EntryForm; row: GridRow }) {
  const { number } = useFormats();
  const locale = useCurrentLocale();
  const counts = countsOf(form, locale).filter(
    ({ sex, ageBand, value }) => sex === row.sex && ageBand === row.ageBand && Number.isInteger(value),
  );
  const { without } =
    form.disabilityAsked === 'all'
      ? sumsOf({ counts, disabilityAsked: 'all', statedTotal: null })
      : { without: null };
  return <td className={styles.derived}>{without === null ? '' : number(without)}</td>;
}
