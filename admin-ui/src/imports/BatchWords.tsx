import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { ImportSummary } from './types';

/** A batch in one or two sentences: what came in, what did not, and whether anything is stored. */
export function BatchWords({ batch }: { batch: ImportSummary }) {
  const t = useText();
  const { number } = useFormats();
  const { status, counts } = batch;
  if (!counts) return t(`imports.statuses.${status}`);
  const words = Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, number(value)]));
  if (status === 'checked' || status === 'refused')
    return `${t('imports.wouldCome', words)} ${t(counts.new + counts.changed === 0 ? 'imports.nothingNew' : 'imports.nothingYet')}`;
  if (status === 'done')
    return t(counts.new + counts.changed === 0 ? 'imports.nothingChanged' : 'imports.cameIn', words);
  return t(`imports.statuses.${status}`);
}
