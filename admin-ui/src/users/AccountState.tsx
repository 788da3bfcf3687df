import type { User } from '../api/types';
import { Chip } from '../design/Chip';
import { useText } from '../i18n/useText';

/** Whether the person can sign in today. */
export function AccountState({ user: { disabled, hasPassword } }: { user: User }) {
  const t = useText();
  if (disabled) return <Chip>{t('users.closed')}</Chip>;
  return hasPassword ? (
    <Chip tone="ok">{t('users.active')}</Chip>
  ) : (
    <Chip tone="warn">{t('users.waiting')}</Chip>
  );
}
