import { signOut } from '../api/session';
import { AskOver } from '../design/AskOver';
import { useFormats } from '../design/useFormats';
import { isShared } from '../device/shared-computer';
import { useText } from '../i18n/useText';
import type { Unsent } from '../reports/outbox/unsent';
import { useOutbox } from '../reports/outbox/useUnsent';

interface SignOutFirstProps {
  unsent: readonly Unsent[];
  onStay: () => void;
}

/** Before somebody goes whose figures are not sent: stay and send them, leave them on this device, or discard them. */
export function SignOutFirst({ unsent, onStay }: SignOutFirstProps) {
  const t = useText();
  const { number } = useFormats();
  const outbox = useOutbox();
  const discard = () => {
    outbox?.forget();
    void signOut();
  };
  const leave = { words: t('leaving.keep'), onChoose: () => void signOut() };
  return (
    <AskOver
      title={t('leaving.title', { count: number(unsent.length) })}
      text={t(isShared() ? 'leaving.textShared' : 'leaving.text')}
      stay={t('leaving.stay')}
      choices={[...(isShared() ? [] : [leave]), { words: t('leaving.discard'), onChoose: discard }]}
      onStay={onStay}
    />
  );
}
