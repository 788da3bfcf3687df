import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { AskOver } from '../../design/AskOver';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';

/** Asks before the entry is left with people counted who are not in it: their tally is stored nowhere. */
export function KeepTally({ people }: { people: number }) {
  const t = useText();
  const { number } = useFormats();
  const blocker = useBlocker(people > 0);
  useEffect(() => {
    if (people === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [people]);
  if (blocker.state !== 'blocked') return null;
  return (
    <AskOver
      title={t('leaving.tallyTitle')}
      text={t('leaving.tallyText', { count: number(people) })}
      stay={t('leaving.tallyStay')}
      choices={[{ words: t('leaving.tallyGo'), onChoose: () => blocker.proceed() }]}
      onStay={() => blocker.reset()}
    />
  );
}
