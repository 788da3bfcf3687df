import type { Fault } from './domain-error.js';

/** A check of outside data at a JSON pointer: every fault, or none. */
export type Shape = (value: unknown, pointer: string) => Fault[];

const fault = (pointer: string, detail: string): Fault => ({ pointer, code: 'shape', detail });

/** A value for which `accepts` is true; `wanted` completes the sentence "must be …". */
export function where(wanted: string, accepts: (value: unknown) => boolean): Shape {
  return (value, pointer) => (accepts(value) ? [] : [fault(pointer, `must be ${wanted}`)]);
}

/** A text that is not blank. */
export const words = where('a text', (value) => typeof value === 'string' && value.trim() !== '');

/** Whether a value is a text that can be stored: at most so long, and without the character NUL. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most && !value.includes('\0');
}

/** A whole number of 1 or more. */
export const positive = where(
  'a whole number above 0',
  (value) => Number.isInteger(value) && Number(value) > 0,
);

/** Any finite number. */
export const amount = where('a number', (value) => Number.isFinite(value));

/** One of the values given. */
export function oneOf(...values: readonly unknown[]): Shape {
  return where(`one of ${values.join(', ')}`, (value) => values.includes(value));
}

/** A list whose every element has the shape; an empty list passes. */
export function listOf(shape: Shape): Shape {
  return (value, pointer) =>
    Array.isArray(value)
      ? value.flatMap((element, index) => shape(element, `${pointer}/${index}`))
      : [fault(pointer, 'must be a list')];
}

const unknownKey = where('left out: no such key', () => false);

/** An object with every key of `required`, perhaps keys of `optional`, and no others: a misspelt key is a fault. */
export function record(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  const known = { ...required, ...optional };
  const shapeOf = (key: string) => (Object.hasOwn(known, key) ? known[key] : undefined);
  return (value, pointer) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [fault(pointer, 'must be an object')];
    const given = value as Record<string, unknown>;
    const missing = Object.keys(required).filter((key) => given[key] === undefined);
    return [
      ...missing.map((key) => fault(`${pointer}/${key}`, 'is missing')),
      ...Object.entries(given).flatMap(([key, inner]) =>
        (shapeOf(key) ?? unknownKey)(inner, `${pointer}/${key}`),
      ),
    ];
  };
}
