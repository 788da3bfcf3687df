import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export const MAIL_USER = 'mailer';
export const MAIL_PASSWORD = 'the-word-of-the-mail-server';

/** One mail as it arrived. */
export interface Arrived {
  readonly to: string;
  readonly headers: string;
  readonly text: string;
}

/** A mail server of this machine that keeps what it is given, and refuses whoever has no password, or an address. */
export async function mailServer() {
  const arrived: Arrived[] = [];
  const refused = new Set<string>();
  /** what happens between a mail's arrival and the server's word that it has it */
  const meanwhile: { happens: () => Promise<void> } = { happens: async () => undefined };
  let server = opened();
  const { port } = await listening(0);

  function opened(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === MAIL_USER && password === MAIL_PASSWORD
          ? done(null, { user: username })
          : done(new Error('wrong')),
      onRcptTo: ({ address }, _session, done) =>
        refused.has(address)
          ? done(Object.assign(new Error('no such person'), { responseCode: 550 }))
          : done(),
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          arrived.push(read(Buffer.concat(parts).toString('utf8'), envelope.rcptTo[0]?.address ?? ''));
          void meanwhile.happens().then(() => done(), done);
        });
      },
    });
  }

  function listening(at: number): Promise<AddressInfo> {
    return new Promise((resolve) => {
      server.listen(at, '127.0.0.1', () => resolve(server.server.address() as AddressInfo));
    });
  }

  return {
    arrived,
    refused,
    meanwhile,
    url: `smtp://${MAIL_USER}:${MAIL_PASSWORD}@127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
    async startAgain(): Promise<void> {
      server = opened();
      await listening(port);
    },
  };
}

function read(raw: string, to: string): Arrived {
  const [headers = '', ...body] = raw.split('\r\n\r\n');
  return { to, headers, text: decoded(body.join('\r\n\r\n'), headers) };
}

function decoded(body: string, headers: string): string {
  if (/transfer-encoding: base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/transfer-encoding: quoted-printable/i.test(headers)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
