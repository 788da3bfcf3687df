import { QueryClient } from '@tanstack/react-query';
import { RequestError } from '../api/problem';

/** What the application keeps of the server's answers: of one person, so a new one for each who signs in. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Without a line a question fails at once and says so, instead of standing still without a word.
      queries: { retry, networkMode: 'always', refetchOnReconnect: true },
      mutations: { networkMode: 'always' },
    },
  });
}

/** A refusal is final; only what the line or the server failed at is asked again. */
function retry(failures: number, error: unknown): boolean {
  const isRefusal = error instanceof RequestError && error.status >= 400 && error.status < 500;
  return !isRefusal && failures < 2;
}
