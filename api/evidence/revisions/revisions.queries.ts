import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import type { Evidence } from '../evidence.entity.js';
import { EvidenceFile } from '../evidence-file.entity.js';
import { contentHash, type HashedContent, hashedContent } from './content-hash.js';
import { EvidenceRevision } from './evidence-revision.entity.js';

/** What a reference says now, with the hash of its file. */
export async function contentNow(tx: EntityManager, evidence: Evidence): Promise<HashedContent> {
  const file = evidence.fileId && (await tx.findOneBy(EvidenceFile, { id: evidence.fileId }));
  return hashedContent(evidence, file ? file.sha256 : null);
}

/** Keeps what the reference said until now. @returns its hash */
export async function keepRevision(
  tx: EntityManager,
  actor: Actor,
  evidence: Evidence,
  ended: 'changed' | 'removed',
  at: Date,
): Promise<string> {
  const content = await contentNow(tx, evidence);
  const hash = contentHash(content);
  await tx.insert(EvidenceRevision, {
    evidenceId: evidence.id,
    revision: evidence.revision,
    countryCode: evidence.countryCode,
    assessmentId: evidence.assessmentId,
    content: content as object,
    hash,
    since: evidence.editedAt ?? evidence.addedAt,
    until: at,
    endedBy: actor.userId,
    ended,
  });
  return hash;
}
