import type { FastifyRequest } from 'fastify';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const CONTENT_TYPES = /^(application\/json|multipart\/form-data)\b/i;

/**
 * Whether a request that changes something may be trusted to come from our own pages or from a script:
 * a browser's must be same-origin, a body must be JSON (multipart for files), which no foreign form can send.
 * @source docs/access-control.md#forged-requests
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  if (SAFE.includes(request.method)) return true;
  const { origin, host, 'sec-fetch-site': site, 'content-type': contentType } = request.headers;
  if (contentType !== undefined && !CONTENT_TYPES.test(contentType)) return false;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || originHost(origin) === host;
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
