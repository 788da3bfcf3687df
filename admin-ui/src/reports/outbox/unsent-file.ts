import { differences } from '../entry/entry-form';
import { again, keyOf, type Unsent } from './unsent';

const FORMAT = 'common-ground-unsent@1';

/** Items as a file that a person carries by hand to where there is a line. */
export const toFile = (items: readonly Unsent[]): string =>
  JSON.stringify({ format: FORMAT, items }, null, 2);

/**
 * The items of such a file that this person may take in: their own.
 * @returns null: not such a file
 */
export function fromFile(text: string, userId: string): Unsent[] | null {
  try {
    const { format, items } = JSON.parse(text) as { format?: unknown; items?: unknown };
    if (format !== FORMAT || !Array.isArray(items) || !items.every(isUnsent)) return null;
    return items.filter((item) => item.userId === userId).map(again);
  } catch {
    return null;
  }
}

/** Whether an item may be taken in without losing what this device has of the same entry. */
export function fits(item: Unsent, here: readonly Unsent[]): boolean {
  const same = here.find((one) => keyOf(one) === keyOf(item));
  return !same || differences(same.form, item.form).length === 0 || same.changedAt < item.changedAt;
}

const TEXTS = [
  'userId',
  'countryCode',
  'reportId',
  'entryId',
  'operatorName',
  'period',
  'changedAt',
] as const;
const STATES: readonly unknown[] = ['waiting', 'unfinished', 'refused'];

function isUnsent(item: unknown): item is Unsent {
  if (typeof item !== 'object' || item === null) return false;
  const one = item as Record<string, unknown>;
  const version = one.version;
  return (
    TEXTS.every((field) => typeof one[field] === 'string') &&
    STATES.includes(one.state) &&
    (version === null || Number.isInteger(version)) &&
    isTexts(one.form) &&
    isTexts(one.base) &&
    typeof one.entry === 'object' &&
    one.entry !== null
  );
}

const isTexts = (form: unknown): boolean =>
  typeof form === 'object' && form !== null && Object.values(form).every((text) => typeof text === 'string');
