import { HttpException } from '@nestjs/common';
import pg from 'pg';
import { EntityNotFoundError, QueryFailedError } from 'typeorm';
import { DomainError, type Fault } from '../domain/domain-error.js';
import { InvalidBody } from './validation.pipe.js';

/** RFC 9457 problem document. `code` is ours: stable, the same on every installation, documented in docs/problems.md. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly Fault[];
  /** the record that came of it all the same: the batch of a refused import */
  readonly instance?: string;
  readonly requestId?: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'The record is not in a state for this',
  412: 'The record has changed since you read it',
  413: 'Too large',
  415: 'This type of content is not accepted',
  422: 'A rule is broken',
  428: 'If-Match is missing',
  429: 'Too many attempts',
  500: 'Something went wrong here',
  503: 'Not available at the moment',
  507: 'No room to store this',
};

const CODES: Readonly<Record<number, string>> = {
  400: 'unreadable',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-content',
  429: 'too-many-attempts',
  503: 'unavailable',
};

/** A problem with its title and type from the table above. */
export function problem(
  status: number,
  code: string,
  detail?: string,
  errors: readonly Fault[] = [],
): Problem {
  return {
    type: `/problems/${code}`,
    title: TITLES[status] ?? TITLES[500] ?? '',
    status,
    code,
    ...(detail && { detail }),
    ...(errors.length > 0 && { errors }),
  };
}

/** Turns anything thrown into one problem document. Pure, so it is tested without HTTP. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof InvalidBody) return problem(422, 'validation-failed', thrown.message, thrown.errors);
  if (thrown instanceof DomainError)
    return problem(thrown.kind === 'rule' ? 422 : 409, thrown.code, thrown.detail, thrown.faults);
  if (thrown instanceof EntityNotFoundError) return problem(404, 'not-found');
  if (thrown instanceof QueryFailedError) return fromDatabase(thrown.driverError);
  if (thrown instanceof pg.DatabaseError) return fromDatabase(thrown);
  if (thrown instanceof HttpException) return fromHttp(thrown);
  if (isUnavailable(thrown))
    return problem(503, 'unavailable', 'The database does not answer. Try again shortly.');
  return fromServer(thrown);
}

/** Broken checks, missing values, numbers and dates out of range, unreadable uuids. */
const BAD_VALUES = ['23514', '23502', '22003', '22007', '22008', '22P02'];

/** Database states that say what the person did; anything else is our fault. */
const DATABASE_STATES: Readonly<Record<string, (constraint: string) => Problem>> = {
  '23505': (constraint) => problem(409, 'already-exists', `There is one already: ${constraint}.`),
  '23503': (constraint) =>
    problem(422, 'unknown-reference', `It refers to something unknown: ${constraint}.`),
  '42501': () => problem(404, 'not-found'),
  '22021': () => problem(422, 'validation-failed', 'A text holds a character that cannot be stored.'),
  '22P05': () => problem(422, 'validation-failed', 'A text holds a character that cannot be stored.'),
};

function fromDatabase(error: { code?: string | undefined; constraint?: string | undefined }): Problem {
  if (isUnavailable(error))
    return problem(503, 'unavailable', 'The database does not answer. Try again shortly.');
  const { code = '', constraint = '' } = error;
  if (BAD_VALUES.includes(code))
    return problem(
      422,
      'validation-failed',
      `A value cannot be stored: ${constraint || 'it is out of range'}.`,
    );
  return DATABASE_STATES[code]?.(constraint) ?? problem(500, 'internal');
}

function fromHttp(thrown: HttpException): Problem {
  const status = thrown.getStatus();
  const body = thrown.getResponse();
  const code = typeof body === 'object' && 'code' in body ? String(body.code) : CODES[status];
  const isBare = [TITLES[status], 'Forbidden', 'Not Found', 'Unauthorized', 'Payload Too Large'].includes(
    thrown.message,
  );
  const detail = status >= 500 || isBare ? undefined : thrown.message;
  const { errors = [], instance } = (typeof body === 'object' ? body : {}) as Partial<Problem>;
  return { ...problem(status, code ?? 'unreadable', detail, errors), ...(instance && { instance }) };
}

/** What the HTTP server itself throws: too large a body, malformed JSON, an unknown content type. */
function fromServer(thrown: unknown): Problem {
  const status = (thrown as { statusCode?: number } | null)?.statusCode;
  if (status === undefined || status >= 500) return problem(500, 'internal');
  return problem(status, CODES[status] ?? 'unreadable', (thrown as Error).message);
}

function isUnavailable(thrown: unknown): boolean {
  const code = (thrown as { code?: string } | null)?.code ?? '';
  const message = thrown instanceof Error ? thrown.message : '';
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P03', '53300'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
}
