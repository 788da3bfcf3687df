import type { AuthProvider } from 'react-admin';
import { RequestError } from '../api/problem';
import { askMe, currentMe, signIn, signOut } from '../api/session';
import { mayDo } from './rights';

/** Who is signed in, for react-admin. What it allows is a courtesy: the server decides. */
export const authProvider: AuthProvider = {
  login: ({ email, password }: { email: string; password: string }) => signIn(email, password),
  logout: async () => {
    if (currentMe()) await signOut().catch(() => undefined);
    return false;
  },
  checkAuth: async () => {
    if (!(currentMe() ?? (await askMe()))) throw new Error('not-signed-in');
  },
  // A session that ended has been renewed in place by the client; what is left is said where it happened.
  checkError: async (error: unknown) => {
    if (error instanceof RequestError && error.status === 401) throw { logoutUser: false, message: false };
  },
  getIdentity: async () => {
    const me = currentMe();
    return { id: me?.id ?? '', fullName: me?.name ?? '' };
  },
  getPermissions: async () => currentMe()?.permissions ?? [],
  canAccess: async ({ resource, action }) => mayDo(currentMe()?.permissions ?? [], resource, action),
};
