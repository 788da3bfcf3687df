import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Signer, signed } from '../../api/evidence/store/signature.js';

type Answered = readonly [number, Buffer | string | undefined];

/** A store that speaks PUT, GET and DELETE of the S3 protocol, and checks every signature and the hash of every body. */
export async function startS3Server(signer: Signer, bucket: string) {
  const objects = new Map<string, Buffer>();
  let fault: { status: number; code: string } | null = null;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const [status, content] = isSigned(request, body, signer)
      ? answerTo(request, body)
      : ([403, '<Code>SignatureDoesNotMatch</Code>'] as const);
    response.writeHead(status).end(content);
  });
  const answerTo = ({ method = '', url = '' }: IncomingMessage, body: Buffer): Answered => {
    if (fault) return [fault.status, `<Error><Code>${fault.code}</Code></Error>`];
    const name = url.startsWith(`/${bucket}/`) ? url.slice(bucket.length + 2) : null;
    return name === null ? [404, '<Code>NoSuchBucket</Code>'] : done(objects, method, name, body);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    /** From now on every request is answered so; `null` = as it should be. */
    fail: (with_: typeof fault) => {
      fault = with_;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function done(objects: Map<string, Buffer>, method: string, name: string, body: Buffer): Answered {
  const had = objects.get(name);
  if (method === 'PUT') objects.set(name, body);
  if (method === 'DELETE') objects.delete(name);
  if (method !== 'GET') return [method === 'PUT' ? 200 : 204, ''];
  return had ? [200, had] : [404, '<Code>NoSuchKey</Code>'];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function isSigned(
  { headers, method = '', url = '' }: IncomingMessage,
  body: Buffer,
  signer: Signer,
): boolean {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const stamp = String(headers['x-amz-date']);
  const at = new Date(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - at.getTime()) < 15 * 60_000)) return false;
  const expected = signed({ method, url: new URL(url, `http://${headers.host}`), bodyHash }, signer, at);
  return headers.authorization === expected.authorization && headers['x-amz-content-sha256'] === bodyHash;
}
