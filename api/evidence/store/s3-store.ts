import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { HttpException, NotFoundException } from '@nestjs/common';
import { type Signer, signed } from './signature.js';
import type { Store } from './store.js';

/** A bucket of an S3-compatible store. */
export interface Bucket extends Signer {
  /** e.g. `https://s3.example.org` */
  readonly endpoint: string;
  readonly bucket: string;
}

const PATIENCE_MS = 30_000;
/** What stores answer when a file finds no room. */
const FULL = /QuotaExceeded|StorageFull|InsufficientStorage|EntityTooLarge/;

/** Files in a bucket, by the three requests that every S3-compatible store knows: PUT, GET, DELETE. */
export class S3Store implements Store {
  constructor(private readonly bucket: Bucket) {}

  /** A store keeps an object whole or not at all. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    const answer = await this.send('PUT', name, bytes);
    if (answer.ok) return void (await answer.body?.cancel());
    throw toHttp(answer.status, await answer.text());
  }

  async read(name: string): Promise<Readable> {
    const answer = await this.send('GET', name);
    if (answer.ok && answer.body) return Readable.fromWeb(answer.body as ReadableStream);
    await answer.body?.cancel();
    if (answer.status === 404) throw new NotFoundException('The file is not in the store of files.');
    throw unavailable();
  }

  async remove(name: string): Promise<void> {
    const answer = await this.send('DELETE', name).catch(() => null);
    await answer?.body?.cancel();
  }

  private async send(method: string, name: string, bytes?: Uint8Array): Promise<Response> {
    const { endpoint, bucket } = this.bucket;
    const url = new URL(`${endpoint.replace(/\/+$/, '')}/${bucket}/evidence/${name}`);
    const bodyHash = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    const { host: _, ...headers } = signed({ method, url, bodyHash }, this.bucket, new Date());
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      return await fetch(url, { method, headers, signal, redirect: 'error', ...(bytes && { body: bytes }) });
    } catch {
      throw unavailable();
    }
  }
}

function toHttp(status: number, text: string): HttpException {
  if (status === 507 || FULL.test(text))
    return new HttpException({ code: 'disk-full', message: 'The store of files is full.' }, 507);
  return unavailable();
}

function unavailable(): HttpException {
  return new HttpException({ code: 'unavailable', message: 'The store of files does not answer.' }, 503);
}
