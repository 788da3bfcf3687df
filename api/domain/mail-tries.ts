const MINUTES = [1, 5, 15, 60, 240, 720, 1440] as const;

/**
 * How long a mail that could not be sent waits for its next try: ever longer, for two days in all.
 * @param tries how often it was tried, from 1
 * @returns minutes; `null` = it is given up
 * @source docs/methodology.md#notices
 */
export function minutesToNextTry(tries: number): number | null {
  return MINUTES[tries - 1] ?? null;
}

/**
 * Whether a mail server's answer is final for this mail: it refuses the address. Any other failure may pass, also a
 * password that it refuses: somebody will put it right.
 * @param code nodemailer's own, `EENVELOPE`; undefined = none
 * @param answer the server's three digits, 550; undefined = it did not answer
 * @source docs/methodology.md#notices
 */
export function isFinal(code: string | undefined, answer: number | undefined): boolean {
  return code === 'EENVELOPE' && answer !== undefined && answer >= 550 && answer <= 559;
}
