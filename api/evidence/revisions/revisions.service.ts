import { Injectable } from '@nestjs/common';
import { type EntityManager, EntityNotFoundError } from 'typeorm';
import { Db } from '../../access/db.js';
import { namesOf } from '../../access/names.js';
import type { Actor } from '../../access/policy.js';
import { findAssessment } from '../../assessments/assessments.queries.js';
import { Evidence } from '../evidence.entity.js';
import { shownTo } from '../evidence.queries.js';
import { contentHash, inOrder } from './content-hash.js';
import { EvidenceRevision } from './evidence-revision.entity.js';
import type { EvidenceRevisionDto } from './revision.dto.js';
import { contentNow } from './revisions.queries.js';

/** What a reference said from one change to the next, the earliest first. */
@Injectable()
export class EvidenceRevisionsService {
  constructor(private readonly db: Db) {}

  /** Revisions whose label keeps them from the actor are left out; what the label says now does not open what it hid. */
  async list(actor: Actor, id: string, evidenceId: string): Promise<EvidenceRevisionDto[]> {
    const found = await this.db.as(actor, async (tx) => {
      const shown = shownTo(actor, await findAssessment(tx, actor, id));
      const where = { assessmentId: id, evidenceId };
      const ended = await tx.find(EvidenceRevision, { where, order: { revision: 'ASC' } });
      const all = [...ended, ...(await now(tx, id, evidenceId))];
      const isHidden = all.length > 0 && !shown.includes(all.at(-1)?.content.sensitivity ?? 'country');
      return isHidden ? [] : all.filter(({ content }) => shown.includes(content.sensitivity));
    });
    if (found.length === 0) throw new EntityNotFoundError(Evidence, evidenceId);
    const names = await namesOf(
      this.db,
      found.map(({ endedBy }) => endedBy),
    );
    return found.map(({ revision, hash, content, since, until, ended, endedBy }) => ({
      revision,
      hash,
      content: inOrder(content),
      since,
      until,
      ended,
      endedBy: names.get(endedBy ?? '') ?? null,
    }));
  }
}

type Told = Pick<EvidenceRevision, 'revision' | 'hash' | 'content' | 'since'> & {
  readonly until: Date | null;
  readonly ended: 'changed' | 'removed' | null;
  readonly endedBy: string | null;
};

async function now(tx: EntityManager, assessmentId: string, id: string): Promise<Told[]> {
  const evidence = await tx.findOneBy(Evidence, { id, assessmentId });
  if (!evidence) return [];
  const content = await contentNow(tx, evidence);
  const { revision, editedAt, addedAt } = evidence;
  const open = { until: null, ended: null, endedBy: null };
  return [{ revision, hash: contentHash(content), content, since: editedAt ?? addedAt, ...open }];
}
