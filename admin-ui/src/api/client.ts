import { noAnswer, readProblem } from './problem';
import { renewSession } from './renewal';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** An object is sent as JSON, a `FormData` as it is (files). */
  body?: unknown;
  /** The `ETag` the change was made from. */
  ifMatch?: string | undefined;
  /** The same key sent twice counts once. */
  idempotencyKey?: string | undefined;
  /** `respond-async`: the server goes on with it after its answer. */
  prefer?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface Answer<T> {
  data: T;
  etag: string | null;
  headers: Headers;
}

const BASE = '/api/v1';

/**
 * The one way to the server.
 * A session that ended is renewed in place and the request sent again, so that what a person typed is not lost.
 * @param path below `/api/v1`, e.g. `/reports?filter=…`
 * @throws RequestError with the server's `code` and `errors`; `no-answer` when the line is down
 */
export async function request<T = unknown>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await send(path, options);
  if (response.status === 401 && (await renewSession())) return read<T>(await send(path, options));
  return read<T>(response);
}

/** As `request`, but a 401 is an answer like any other: for signing in and for asking who one is. */
export async function requestOnce<T = unknown>(
  path: string,
  options: RequestOptions = {},
): Promise<Answer<T>> {
  return read<T>(await send(path, options));
}

async function send(
  path: string,
  { method = 'GET', body, signal, ...options }: RequestOptions,
): Promise<Response> {
  try {
    return await fetch(`${BASE}${path}`, {
      method,
      credentials: 'same-origin',
      headers: headersOf(body, options),
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw noAnswer();
  }
}

function headersOf(
  body: unknown,
  { ifMatch, idempotencyKey, prefer }: RequestOptions,
): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
    ...(ifMatch && { 'if-match': ifMatch }),
    ...(prefer && { prefer }),
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
  };
}

async function read<T>(response: Response): Promise<Answer<T>> {
  if (!response.ok) throw await readProblem(response);
  const text = await response.text();
  const data = (text === '' ? null : JSON.parse(text)) as T;
  return { data, etag: response.headers.get('etag'), headers: response.headers };
}
