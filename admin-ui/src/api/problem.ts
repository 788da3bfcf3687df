import { isFaultCode } from '../i18n/problems/codes';

/** One fault at one place of what was sent; `pointer` is a JSON pointer such as `#/memberships/0/role`. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What the server answers when it refuses (RFC 9457). `code` is stable: the pages translate by it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly Fault[];
  readonly requestId?: string;
}

/**
 * A refusal or a failure. Has the shape that react-admin's forms understand: `status`, and `body.errors` keyed by
 * field path; `faults` keeps the faults as they came.
 */
export class RequestError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly faults: readonly Fault[];
  readonly requestId: string | undefined;
  readonly body: { readonly errors?: Readonly<Record<string, string>> };

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.faults = problem.errors ?? [];
    this.requestId = problem.requestId;
    const byField = this.faults.filter(({ pointer }) => pointer.startsWith('#/')).map(toFieldError);
    this.body = byField.length > 0 ? { errors: Object.fromEntries(byField) } : {};
  }
}

/** No answer at all: the line or the server is down. */
export const noAnswer = (): RequestError =>
  new RequestError({ title: 'No answer', status: 0, code: 'no-answer' });

/** The problem in a response; a body that is no problem document still becomes one. */
export async function readProblem(response: Response): Promise<RequestError> {
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null;
  return new RequestError({
    ...body,
    title: body?.title ?? response.statusText,
    status: response.status,
    code: body?.code ?? (response.status >= 500 ? 'internal' : 'unreadable'),
  });
}

/** `#/memberships/0/role` → `memberships.0.role`, with a message that the form translates where it knows the code. */
function toFieldError({ pointer, code, detail }: Fault): [string, string] {
  const message = isFaultCode(code) ? `problems.faults.${code}` : detail;
  return [
    pointer.slice(2).replaceAll('/', '.'),
    `@@react-admin@@${JSON.stringify({ message, args: { _: detail } })}`,
  ];
}
