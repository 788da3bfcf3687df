import { Explain } from '../../design/Explain';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { Reading } from '../types';
import { IndexValue } from './IndexValue';

/** An index down to the levels it is made of. */
export function ExplainIndex({ figure, reading }: { figure: string; reading: Reading }) {
  const t = useText();
  const formats = useFormats();
  const leftOut = reading.leftOut.map(({ code }) => code).join(', ');
  const share = formats.percent(reading.answered);
  return (
    <Explain
      figure={figure}
      value={<IndexValue reading={reading} />}
      parts={reading.parts.map(({ code, level, weight }) => ({
        label: code,
        value: t('assessments.partLevel', { level, weight: formats.number(weight) }),
      }))}
      note={
        <>
          {t('assessments.partsNote')} {t('assessments.restsOn', { items: reading.items, share })}.{' '}
          {leftOut && t('assessments.leftOut', { codes: leftOut })}
        </>
      }
    />
  );
}
