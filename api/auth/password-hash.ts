import { hash, verify } from '@node-rs/argon2';

/** argon2id (the package's default) at the cost OWASP advises: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password nobody has: checked where there is no account, so that both answers take as long. */
const NOBODY = hash('a password that nobody has', COST);

/** Composed and decomposed letters are one: the same password typed on another keyboard is the same. */
const normal = (password: string) => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

/** @param stored `null` where there is no account or no password yet: takes as long, and is never right */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await NOBODY), normal(password));
  return right && stored !== null;
}
