import Dialog from '@mui/material/Dialog';
import { useEffect, useState } from 'react';
import { onSessionEnd } from '../api/renewal';
import { currentMe } from '../api/session';
import type { Me } from '../api/types';
import { SignInForm } from '../entry/SignInForm';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import styles from './SignInAgain.module.css';

/** When a session ends in the middle of work: sign in over the page, and the request that waited goes on. */
export function SignInAgain() {
  const [resume, setResume] = useState<((renewed: boolean) => void) | null>(null);
  const [email, setEmail] = useState('');
  useEffect(() => {
    return onSessionEnd(() => {
      setEmail(currentMe()?.email ?? '');
      return new Promise((resolve) => setResume(() => resolve));
    });
  }, []);
  const done = (me: Me) => {
    // Another person's pages must not show what this one typed.
    if (me.email !== email) window.location.reload();
    resume?.(true);
    setResume(null);
  };
  return (
    <Dialog maxWidth="xs" open={resume !== null} aria-labelledby="sign-in-again">
      {resume && <Content email={email} onDone={done} />}
    </Dialog>
  );
}

function Content({ email, onDone }: { email: string; onDone: (me: Me) => void }) {
  const { again } = useEntryTexts();
  return (
    <div className={styles.content}>
      <h2 id="sign-in-again">{again.title}</h2>
      <p>{again.text}</p>
      <SignInForm email={email} onDone={onDone} />
    </div>
  );
}
