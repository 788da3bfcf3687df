import { directionOf, useCurrentLocale } from '../i18n/locale';

/**
 * Where things stand in a drawing along the line of reading, in pixels from where one begins to read: the left edge, in
 * Arabic the right one. Texts get `direction`, so that their `start` and `end` are the reader's.
 * @param width of the drawing
 */
export function useReadingLine(width: number) {
  const direction = directionOf(useCurrentLocale());
  const isMirrored = direction === 'rtl';
  return {
    direction,
    /** The place so far along the line. */
    at: (along: number): number => (isMirrored ? width - along : along),
    /** What a bar needs that begins so far along the line. */
    bar: (along: number, length: number) => ({
      x: isMirrored ? width - along - length : along,
      width: Math.max(0, length),
    }),
  };
}

export type ReadingLine = ReturnType<typeof useReadingLine>;
