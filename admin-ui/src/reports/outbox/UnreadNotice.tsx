import { Notice } from '../../design/Notice';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useReadAgain } from './useUnsent';

/** What this device keeps could not be read: that is said, and nothing begins as if it kept nothing. */
export function UnreadNotice() {
  const t = useText();
  const readAgain = useReadAgain();
  return (
    readAgain && (
      <Notice tone="warn" role="alert">
        {t('unsent.unread')} <TextButton onClick={readAgain}>{t('unsent.readAgain')}</TextButton>
      </Notice>
    )
  );
}
