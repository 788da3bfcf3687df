import type { Duty } from '../api/types';
import { Chip } from '../design/Chip';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { DutySentence } from './DutySentence';

/** An operator's duties in a line each. */
export function Owes({ duties }: { duties: readonly Duty[] }) {
  const t = useText();
  if (duties.length === 0) return <Chip>{t('operators.noDuty')}</Chip>;
  return (
    <Stack gap="tight">
      {duties.map((duty) => (
        <DutySentence key={duty.id} duty={duty} />
      ))}
    </Stack>
  );
}
