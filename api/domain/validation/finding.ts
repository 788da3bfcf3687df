import type { Severity } from '../codes.js';
import { MESSAGES, type MessageKey } from './messages.js';

/** What fills in a message; numbers are people, units of the quantity, days or percent, as its sentence says. */
export type Params = Readonly<Record<string, string | number>>;

/** What a check has found, `at` one place of the entry, record or report it read (`counts/F,Y18T59,with`; '' = all of it). */
export interface Breach {
  readonly severity: Severity;
  readonly key: MessageKey;
  readonly at: string;
  readonly params: Params;
}

/**
 * What a rule says about a report. E blocks submission, W needs a comment, I is shown.
 * @source docs/methodology.md#validation
 */
export interface Finding {
  /** V01–V28 */
  readonly rule: string;
  readonly severity: Severity;
  /** `#/entries/<id>/counts/F,Y18T59,with`, `#/records/<id>/trained`, `#/period` */
  readonly pointer: string;
  /** one sentence in plain English */
  readonly message: string;
  /** the key of the message, for translation */
  readonly key: MessageKey;
  readonly params: Params;
  /** the comment that answers it, while the figures are unchanged */
  readonly comment?: string;
  /** the entry it is about; absent for a record or the whole report */
  readonly entryId?: string;
  /** the place within the entry, `counts/F,Y18T59,with`; '' = all of it */
  readonly cell?: string;
}

/** Notes what a check has found. */
export function breach(severity: Severity, key: MessageKey, at: string, params: Params = {}): Breach {
  return { severity, key, at, params };
}

/** What was sent, as a message quotes it: not more than 40 characters, and nothing of what is no figure or text. */
export function asText(value: unknown): string {
  const isQuoted = typeof value === 'string' || typeof value === 'number';
  return isQuoted ? String(value).slice(0, 40) : 'This';
}

/** The rule a message belongs to, `V03`. */
export function ruleOf(key: MessageKey): string {
  return key.slice(0, 3);
}

/** The sentence of a breach with its figures filled in. */
export function sentence(key: MessageKey, params: Params): string {
  return MESSAGES[key].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** A JSON pointer from its parts; empty parts are left out, and nothing at all is `#`, the whole. */
export function pointerTo(...parts: readonly string[]): string {
  return ['#', ...parts.filter((part) => part !== '')].join('/');
}

/** What a check has found, as a finding of the report under the pointer of the entry or record it read. */
export function toFinding(found: Breach, under: readonly string[], entryId?: string): Finding {
  return {
    rule: ruleOf(found.key),
    severity: found.severity,
    pointer: pointerTo(...under, found.at),
    message: sentence(found.key, found.params),
    key: found.key,
    params: found.params,
    ...(entryId === undefined ? {} : { entryId, cell: found.at }),
  };
}
