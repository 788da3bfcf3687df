import type { Fault } from './domain-error.js';

/** Characters a password has at least; nothing is asked about which. */
const SHORTEST_PASSWORD = 12;

/**
 * What is wrong with a new password: too short, the person's own address, one character or a run repeated, or one
 * that attackers try first.
 * @param common lower-case passwords that are refused
 * @returns faults with code `password-too-short` or `password-common`; empty when it will do
 * @source docs/access-control.md#passwords
 */
export function passwordFaults(password: string, email: string, common: ReadonlySet<string>): Fault[] {
  const pointer = '#/password';
  if ([...password].length < SHORTEST_PASSWORD) {
    const detail = `A password has at least ${SHORTEST_PASSWORD} characters.`;
    return [{ pointer, code: 'password-too-short', detail }];
  }
  const lower = password.toLowerCase();
  const known = common.has(lower) || lower === email.toLowerCase() || /^(.{1,4})\1+$/su.test(lower);
  const detail = 'This password is one that attackers try first.';
  return known ? [{ pointer, code: 'password-common', detail }] : [];
}
