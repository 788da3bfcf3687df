import { requestOnce } from './client';

export interface FirstAdministrator {
  token: string;
  email: string;
  password: string;
  name: string;
}

/** The one-time set-up link's form: makes the first administrator. */
export async function setUp(first: FirstAdministrator): Promise<void> {
  await requestOnce('/set-up', { method: 'POST', body: first });
}

/** The one-time password link's form. */
export async function choosePassword(token: string, password: string): Promise<void> {
  await requestOnce('/password', { method: 'POST', body: { token, password } });
}
