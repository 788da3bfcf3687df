import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { AskOver } from '../../design/AskOver';
import { useText } from '../../i18n/useText';
import { useHasUnsaved } from './unsaved';

/** Asks before a page is left with a note or a reason that was typed and not saved. */
export function KeepText() {
  const t = useText();
  const hasUnsaved = useHasUnsaved();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => hasUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!hasUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsaved]);
  if (blocker.state !== 'blocked') return null;
  return (
    <AskOver
      title={t('leaving.textTitle')}
      text={t('leaving.textText')}
      stay={t('leaving.textStay')}
      choices={[{ words: t('leaving.textGo'), onChoose: () => blocker.proceed() }]}
      onStay={() => blocker.reset()}
    />
  );
}
