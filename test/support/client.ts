/** What came back: `body` is parsed JSON, or the text when it is not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of the body
  readonly body: any;
}

type Extra = Record<string, string>;

/** A small HTTP client that keeps its cookies, as a browser would. Paths without `/api` or `/health` are of `/api/v1`. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  get(path: string, headers: Extra = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Extra = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers: Extra = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  patch(path: string, body?: unknown, headers: Extra = {}): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, headers: Extra = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Signs in for every request that follows. */
  async signIn(email: string, password: string): Promise<this> {
    const { status, body } = await this.post('/session', { email, password });
    if (status !== 201) throw new Error(`${email} cannot sign in: ${status} ${JSON.stringify(body)}`);
    return this;
  }

  /** Goes on with a session that was opened elsewhere. */
  withSession(token: string): this {
    this.cookies.set('__Host-session', token);
    return this;
  }

  /** Any method, any body: an object goes as JSON, text, bytes and forms as they are. */
  async send(method: string, path: string, body: unknown, headers: Extra = {}): Promise<Answer> {
    const response = await this.ask(method, path, body, headers);
    return { status: response.status, headers: response.headers, body: parse(await response.text()) };
  }

  /** The answer as it comes in: for files, events, and for whoever gives up half-way. */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Extra = {},
    signal?: AbortSignal,
  ): Promise<Response> {
    const url = /^\/(api|health)(\/|$)/.test(path) ? path : `/api/v1${path}`;
    const raw = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const response = await fetch(this.origin + url, {
      method,
      redirect: 'manual',
      ...(signal && { signal }),
      headers: {
        ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0 && { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') }),
        ...headers,
      },
      ...(body !== undefined && {
        body: raw ? (body as string | FormData | Uint8Array<ArrayBuffer>) : JSON.stringify(body),
      }),
    });
    this.keepCookies(response.headers);
    return response;
  }

  private keepCookies(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
