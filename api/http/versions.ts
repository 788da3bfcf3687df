import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Download } from './download.js';
import { Page } from './page.js';

/** The version a change was made from; `null` only where the record need not exist yet. */
export type ExpectedVersion = number | null;

/**
 * `If-Match` of a change, as a version number.
 * `required`: 428 without it. `first-write`: may be missing, or `If-None-Match: *`, and then means "not there yet".
 * `optional`: a state move; without it any version will do.
 */
export const IfMatch = createParamDecorator(
  (mode: 'required' | 'first-write' | 'optional', context: ExecutionContext): ExpectedVersion => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const match = /^(?:W\/)?"(\d+)"$/.exec(headers['if-match'] ?? '');
    if (match) return Number(match[1]);
    if (headers['if-match'] !== undefined && headers['if-match'] !== '*') throw staleVersion();
    if (mode === 'required' && headers['if-match'] === undefined) throw missingIfMatch();
    return null;
  },
);

/** 428: a change of a record that exists must say which version it was made from. */
export function missingIfMatch(): HttpException {
  return new HttpException({ code: 'if-match-missing', message: 'Send the ETag you read as If-Match.' }, 428);
}

/** 412: somebody else changed the record first. */
export function staleVersion(): HttpException {
  const message = 'Somebody changed this record after you read it. Read it again and compare.';
  return new HttpException({ code: 'stale-version', message }, 412);
}

/** @throws HttpException 412 when the record is not at the version the change was made from; `null` matches any */
export function assertVersion(expected: ExpectedVersion, actual: number): void {
  if (expected !== null && expected !== actual) throw staleVersion();
}

/**
 * For what a first write makes: without a version it must not be there yet, with one it must be there at that version.
 * @param actual null = not there yet
 * @throws HttpException 428 without a version for a record that is there, 412 with another one
 */
export function assertWritable(expected: ExpectedVersion, actual: number | null): void {
  if (expected === null && actual !== null) throw missingIfMatch();
  if (expected !== actual) throw staleVersion();
}

/** Sends a record's `version` as its `ETag`, a page's extent as `Content-Range`, and what a download says of itself. */
@Injectable()
export class VersionsInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(map((body) => withHeaders(body, http.getRequest(), http.getResponse())));
  }
}

function withHeaders(body: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  if (body instanceof Page) {
    const resource = request.url.split('?')[0]?.split('/').at(-1) ?? 'rows';
    reply.header('content-range', body.contentRange(resource));
    return body.rows;
  }
  if (body instanceof Download) reply.headers(body.headers());
  const version = (body as { version?: unknown } | null)?.version;
  if (typeof version === 'number') reply.header('etag', `"${version}"`);
  return body;
}
