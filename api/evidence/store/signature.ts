import { createHash, createHmac } from 'node:crypto';

/** Who signs, and for which region of the store. */
export interface Signer {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/** A request to an S3-compatible store, before it is signed. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  /** further headers that are signed */
  readonly headers?: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hex; that of nothing for a request without one */
  readonly bodyHash: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
/** As the signature wants it: what `encodeURIComponent` leaves alone besides letters, digits and `-_.~` is encoded, too. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The headers of a signed request: AWS Signature Version 4, which every S3-compatible store understands.
 * @param at the moment of signing; stores refuse one that is more than minutes off
 */
export function signed({ method, url, headers = {}, bodyHash }: Unsigned, by: Signer, at: Date) {
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${stamp.slice(0, 8)}/${by.region}/s3/aws4_request`;
  const all = { ...headers, host: url.host, 'x-amz-content-sha256': bodyHash, 'x-amz-date': stamp };
  const sorted = Object.entries(all)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const names = sorted.map(([name]) => name).join(';');
  const path = decodeURIComponent(url.pathname).split('/').map(encoded).join('/');
  const lines = sorted.map(([name, value]) => `${name}:${value}\n`).join('');
  const canonical = [method, path, url.search.slice(1), lines, names, bodyHash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n');
  const key = [stamp.slice(0, 8), by.region, 's3', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${by.secretAccessKey}`,
  );
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const credential = `${by.accessKeyId}/${scope}`;
  return {
    ...all,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential},SignedHeaders=${names},Signature=${signature}`,
  };
}
