import { createHash, randomUUID } from 'node:crypto';
import { Injectable, StreamableFile } from '@nestjs/common';
import { EntityNotFoundError } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { homeCountry } from '../assessments/home-country.js';
import { isInside, SHOWN_OUTSIDE } from '../assessments/officers.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { DomainError } from '../domain/domain-error.js';
import type { EvidenceFileDto } from './evidence.dto.js';
import { bytesStored, isShownOutside } from './evidence.queries.js';
import { EvidenceFile } from './evidence-file.entity.js';
import { FileStore } from './file-store.js';
import type { Upload } from './upload.js';

@Injectable()
export class FilesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly config: Config,
  ) {}

  /** @throws DomainError `files-full`, and what `FileStore.write` throws */
  async store(actor: Actor, upload: Upload): Promise<EvidenceFileDto> {
    const countryCode = homeCountry(actor, upload.countryCode);
    const file = this.toFile(actor, upload, countryCode);
    try {
      return await this.db.as(actor, (tx) =>
        once(tx, actor, 'POST /evidence-files', async () => {
          const stored = await this.db.inCountry(tx, countryCode, () => bytesStored(tx, countryCode));
          assertRoom(stored + file.size, this.config.EVIDENCE_QUOTA_MB);
          await tx.insert(EvidenceFile, file);
          const { id, name, type, size, sha256 } = file;
          await recordAudit(tx, actor, {
            deed: 'evidence:file',
            on: id,
            countryCode,
            change: { type, size, sha256 },
          });
          await this.files.write(id, upload.bytes);
          return { id, countryCode, name, type, size, sha256 };
        }),
      );
    } catch (error) {
      await this.files.remove(file.id);
      throw error;
    }
  }

  /** The file as a download. */
  async read(actor: Actor, id: string): Promise<StreamableFile> {
    const { name, type, size: length } = await this.find(actor, id);
    const plain = name.replace(/[^\w.-]/g, '_');
    const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(await this.files.read(id), { type, length, disposition });
  }

  /** The file's record, if the actor may read it: an invited adviser only what stands behind evidence shown to them. */
  private find(actor: Actor, id: string): Promise<EvidenceFile> {
    return this.db.as(actor, async (tx) => {
      const file = await tx.findOneByOrFail(EvidenceFile, { id });
      // A respondent finds no file but their own and those behind what they may read.
      const isInCountry =
        isInside(actor, file.countryCode) || !actor.scope.countries.includes(file.countryCode);
      const isShown = isInCountry || (await isShownOutside(tx, id, SHOWN_OUTSIDE));
      if (!isShown) throw new EntityNotFoundError(EvidenceFile, id);
      return file;
    });
  }

  private toFile(
    { userId: storedBy }: Actor,
    { name, type, bytes }: Upload,
    countryCode: string,
  ): EvidenceFile {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const storedAt = this.clock.now();
    return { id: randomUUID(), countryCode, name, type, size: bytes.length, sha256, storedAt, storedBy };
  }
}

function assertRoom(bytes: number, quota: number): void {
  if (bytes > quota * 1024 * 1024)
    throw new DomainError(
      'files-full',
      `The files of this country would take more than ${quota} MB: remove some first.`,
    );
}
