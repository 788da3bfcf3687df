import { Hatched } from '../design/Hatched';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KIND } from './index-cell';
import type { Index } from './types';

/** An index from 0 to 100, or why there is none. */
export function IndexFigure({ index, digits = 0 }: { index: Index | undefined; digits?: number }) {
  const t = useText();
  const { number } = useFormats();
  if (!index) return <Hatched reason="not_shared" />;
  if (index.index !== null) return number(index.index, digits);
  const reason = index.reason ?? 'not_applicable';
  return <Hatched reason={KIND[reason]} words={t(`results.indexReasons.${reason}`)} />;
}
