import { type ValidationError, ValidationPipe } from '@nestjs/common';
import type { Fault } from '../domain/domain-error.js';

/** What was sent does not have the shape it should have; `errors` point at each place. */
export class InvalidBody extends Error {
  readonly errors: Fault[];
  constructor(failures: readonly ValidationError[]) {
    super('Some fields are not as they should be.');
    this.errors = failures.flatMap((failure) => flatten(failure, '#'));
  }
}

function flatten(failure: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${failure.property}`;
  const own = Object.entries(failure.constraints ?? {}).map(([code, detail]) => ({ pointer, code, detail }));
  return [...own, ...(failure.children ?? []).flatMap((child) => flatten(child, pointer))];
}

export const validationPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  exceptionFactory: (failures) => new InvalidBody(failures),
});
