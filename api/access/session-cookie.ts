const NAME = '__Host-session';

/** The session token in a `Cookie` header, or null. */
export function sessionTokenOf(cookie: string | undefined): string | null {
  const found = cookie?.split(/;\s*/).find((pair) => pair.startsWith(`${NAME}=`));
  return found ? found.slice(NAME.length + 1) : null;
}

/** The `Set-Cookie` header that gives a browser its session; browsers accept `Secure` on the loopback address. */
export function sessionCookie(token: string, maxAgeSeconds: number): string {
  return `${NAME}=${token}; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=${maxAgeSeconds}`;
}
