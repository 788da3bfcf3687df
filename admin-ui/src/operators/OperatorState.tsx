import type { Operator } from '../api/types';
import { Chip } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';

/** What kind of organisation it is, and whether it works and may work. */
export function OperatorState({ operator: { kind, accredited, closedOn } }: { operator: Operator }) {
  const t = useText();
  const { date } = useFormats();
  return (
    <>
      {t(`operators.kinds.${kind}`)}{' '}
      {kind === 'operator' && !accredited && <Chip tone="warn">{t('operators.notAccredited')}</Chip>}{' '}
      {closedOn && <Chip>{t('operators.closed', { date: date(closedOn) })}</Chip>}
    </>
  );
}
