import { requestOnce } from './client';

/** The one-time password link's form. */
export async function choosePassword(token: string, password: string): Promise<void> {
  await requestOnce('/session/password', { method: 'POST', body: { token, password } });
}
