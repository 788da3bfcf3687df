import { useSyncExternalStore } from 'react';
import { request, requestOnce } from './client';
import { RequestError } from './problem';
import type { Me } from './types';

let me: Me | null | undefined;
const listeners = new Set<() => void>();

/** Who is signed in; null: nobody; undefined: not asked yet. */
export const currentMe = (): Me | null | undefined => me;

/** As `currentMe`, and the component is drawn again when it changes. */
export function useMe(): Me | null | undefined {
  return useSyncExternalStore(subscribe, currentMe);
}

/** Asks the server who is signed in. @throws RequestError when the server does not answer */
export async function askMe(): Promise<Me | null> {
  const answer = await meOrNull();
  setMe(answer);
  return answer;
}

/** @throws RequestError `wrong-credentials`, `too-many-attempts`, `no-membership` */
export async function signIn(email: string, password: string): Promise<Me> {
  const { data } = await requestOnce<Me>('/session', { method: 'POST', body: { email, password } });
  setMe(data);
  return data;
}

export interface FirstAdministrator {
  token: string;
  email: string;
  password: string;
  name: string;
}

/** The one-time set-up link's form: makes the first administrator, and signs them in. */
export async function setUp(first: FirstAdministrator): Promise<void> {
  const { data } = await requestOnce<Me>('/set-up', { method: 'POST', body: first });
  window.location.hash = '';
  setMe(data);
}

/** Keeps the language that a person chose, for every device. */
export async function keepLanguage(language: string): Promise<void> {
  if (me && me.language !== language) await changeMe(me, { language });
}

/** Keeps whether notices come by e-mail, too. @throws RequestError where it is not kept */
export async function keepMailNotices(mailNotices: boolean): Promise<void> {
  if (me) await changeMe(me, { mailNotices });
}

async function changeMe({ version }: Me, body: Partial<Pick<Me, 'language' | 'mailNotices'>>): Promise<void> {
  const { data } = await request<Me>('/me', { method: 'PATCH', body, ifMatch: `"${version}"` });
  setMe(data);
}

/**
 * Ends the session; every page gives way to the sign-in page.
 * @param last what is done once the session has ended, while the pages still stand
 * @throws RequestError when the server does not answer: one is still signed in, and `last` was not done
 */
export async function signOut(last: () => Promise<void> = async () => undefined): Promise<void> {
  await requestOnce('/session', { method: 'DELETE' }).catch(unlessNobody);
  await last();
  // In the place of the way out: going back must not sign out whoever signs in next.
  window.location.replace('#/');
  setMe(null);
}

/** @throws what was thrown, unless nobody was signed in any more */
function unlessNobody(error: unknown): void {
  if (!(error instanceof RequestError && error.status === 401)) throw error;
}

async function meOrNull(): Promise<Me | null> {
  try {
    return (await requestOnce<Me>('/me')).data;
  } catch (error) {
    if (error instanceof RequestError && error.status === 401) return null;
    throw error;
  }
}

function setMe(next: Me | null): void {
  me = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
