import type { FastifyRequest } from 'fastify';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const CONTENT_TYPES = /^(application\/json|multipart\/form-data)\b/i;

/** Whether a body is JSON, or multipart for files: the types that no foreign form can send without asking first. */
export function hasAcceptedContent({ method, headers }: FastifyRequest): boolean {
  const type = headers['content-type'];
  return SAFE.includes(method) || type === undefined || CONTENT_TYPES.test(type);
}

/**
 * Whether a request that changes something may be trusted to come from our own pages or from a script:
 * a browser's must be same-origin.
 * @source docs/access-control.md#forged-requests
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  if (SAFE.includes(request.method)) return true;
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || originHost(origin) === host;
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
