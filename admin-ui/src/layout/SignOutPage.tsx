import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { signOut } from '../api/session';
import { AskOver } from '../design/AskOver';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { isShared } from '../device/shared-computer';
import { useText } from '../i18n/useText';
import { useOutbox, useReadAgain, useUnsent } from '../reports/outbox/useUnsent';

/**
 * The way out. To come here is to leave the page before, which asks about what it alone holds and hands over the rest.
 * Whoever has nothing unsent is signed out at once, and so is whoever's device does not give what it keeps, which stays
 * there; others choose first.
 */
export function SignOutPage() {
  const t = useText();
  const outbox = useOutbox();
  const isUnread = useReadAgain() !== null;
  const isAllSent = useUnsent().length === 0;
  const { mutate, error, isIdle, isPending } = useMutation({
    mutationFn: (last?: () => Promise<void>) => signOut(last),
  });
  useEffect(() => {
    if ((outbox || isUnread) && isAllSent && isIdle) mutate(undefined);
  }, [outbox, isUnread, isAllSent, isIdle, mutate]);
  const isAsking = outbox !== null && !isPending && !(isAllSent && isIdle);
  return (
    <Page title={t('app.signOut')}>
      {isAsking ? (
        <AskHow error={error} onLeave={() => mutate(undefined)} onDiscard={() => mutate(outbox.forget)} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface AskHowProps {
  /** Why signing out failed. */
  error: unknown;
  onLeave: () => void;
  onDiscard: () => void;
}

/** What becomes of figures that are not sent; without any, whether to try again. */
function AskHow({ error, onLeave, onDiscard }: AskHowProps) {
  const t = useText();
  const { number } = useFormats();
  const unsent = useUnsent().length;
  const onStay = useWayBack();
  const leave = { words: t('leaving.keep'), onChoose: onLeave };
  const discard = { words: t('leaving.discard'), onChoose: onDiscard };
  const again = { words: t('app.signOut'), onChoose: onLeave };
  const kept = isShared() ? [discard] : [leave, discard];
  const text = t(isShared() ? 'leaving.textShared' : 'leaving.text');
  return (
    <AskOver
      title={unsent > 0 ? t('leaving.title', { count: number(unsent) }) : t('leaving.failed')}
      text={unsent > 0 ? text : t('leaving.failedText')}
      stay={t('leaving.stay')}
      choices={unsent > 0 ? kept : [again]}
      onStay={onStay}
    >
      <ProblemNotice error={error} />
    </AskOver>
  );
}

/** Back to where one came from; to the start, where this was the first page. */
function useWayBack(): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return () => void (key === 'default' ? navigate('/') : navigate(-1));
}
