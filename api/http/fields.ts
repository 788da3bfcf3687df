import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsISO8601, IsString, Length, Matches, ValidateIf } from 'class-validator';

/** The field may be missing, but `null` is not "missing": for changes to what must have a value. */
export const IfPresent = () => ValidateIf((_, value) => value !== undefined);

/** A text of 1 to `longest` characters; spaces around it are dropped. */
export const Text = (longest: number) =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    Length(1, longest),
  );

/** A calendar day, `2026-03-09`. */
export const IsDay = () =>
  applyDecorators(
    IsISO8601({ strict: true }),
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'a day is written 2026-03-09' }),
  );

/** A month, `2026-03`. */
export const IsMonth = () => Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: 'a month is written 2026-03' });

/** A month, a quarter or a year. */
export const IsPeriod = () =>
  Matches(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/, { message: 'a period is written 2026-08, 2026-Q3 or 2026' });

/** ISO 3166-1 alpha-3 in shape; fictional countries take the user-assigned range (`XVE`). */
export const IsIso3 = () =>
  Matches(/^[A-Z]{3}$/, { message: 'a country is three capital letters, ISO 3166-1 alpha-3' });
