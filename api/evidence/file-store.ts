import path from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { FolderStore } from './store/folder-store.js';
import { S3Store } from './store/s3-store.js';
import type { Store } from './store/store.js';

/** Files of evidence, each under a random name without an ending: in the data folder, or in a bucket where one is configured. */
@Injectable()
export class FileStore implements Store {
  private readonly store: Store;

  constructor(config: Config) {
    this.store = storeOf(config);
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    return this.store.write(name, bytes);
  }

  read(name: string): Promise<Readable> {
    return this.store.read(name);
  }

  remove(name: string): Promise<void> {
    return this.store.remove(name);
  }
}

function storeOf(config: Config): Store {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION, DATA_DIR } = config;
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY)
    return new S3Store({
      endpoint: S3_ENDPOINT,
      bucket: S3_BUCKET,
      region: S3_REGION,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    });
  return new FolderStore(path.resolve(DATA_DIR, 'evidence'));
}
