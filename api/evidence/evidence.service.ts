import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import type { Assessment } from '../assessments/assessment.entity.js';
import {
  findAssessment,
  holdAssessment,
  holdForEditing,
  separationOf,
} from '../assessments/assessments.queries.js';
import { nationalAmong } from '../assessments/national/national.queries.js';
import { assertUnderVerification, verificationBy } from '../assessments/officers.js';
import { recordAudit } from '../audit/record-audit.js';
import { FrameworksService } from '../catalogue/frameworks.service.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import { isNationalCode } from '../domain/national/national-code.js';
import { assertMayVerify } from '../domain/separation.js';
import type { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { type Content, contentOf } from './content-of.js';
import type { CreateEvidenceDto, EvidenceDto, UpdateEvidenceDto } from './evidence.dto.js';
import { Evidence } from './evidence.entity.js';
import { findEvidence, INSIDE, isReferenced, lockEvidence, pageOf, shownTo } from './evidence.queries.js';
import { EvidenceFile } from './evidence-file.entity.js';
import { assertEvidence } from './evidence-rules.js';
import { FileStore } from './file-store.js';
import { contentHash } from './revisions/content-hash.js';
import { contentNow, keepRevision } from './revisions/revisions.queries.js';
import { SharedEvidence } from './shared/shared-evidence.service.js';

/** Which piece of evidence, of which assessment, changed from which version. */
export interface Which {
  readonly id: string;
  readonly evidenceId: string;
  readonly expected: ExpectedVersion;
}

@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    private readonly files: FileStore,
    private readonly shared: SharedEvidence,
  ) {}

  list(actor: Actor, id: string, query: ListQueryDto): Promise<Page<EvidenceDto>> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      return pageOf(tx, query, id, shownTo(actor, assessment));
    });
  }

  /** @throws DomainError `not-editable`, `unknown-code`, `references-only`, `dates-reversed` */
  create(actor: Actor, id: string, given: CreateEvidenceDto): Promise<EvidenceDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /assessments/${id}/evidence`, async () => {
        const beside = await this.shared.ask(tx, id, given.criterionCodes);
        const assessment = await holdForEditing(tx, actor, id, given.criterionCodes);
        const { countryCode } = assessment;
        await this.assertSound(tx, assessment, given);
        const evidenceId = given.id ?? randomUUID();
        const added = { addedBy: actor.userId, addedAt: this.clock.now() };
        const evidence = tx.create(Evidence, {
          ...contentOf(given),
          id: evidenceId,
          assessmentId: id,
          countryCode,
          ...added,
        });
        const course = { before: null, after: evidence };
        const twinId = await this.shared.follow(tx, actor, beside, course);
        await tx.insert(Evidence, { ...evidence, twinId });
        const change = { evidence: evidenceId, criterionCodes: given.criterionCodes };
        await recordAudit(tx, actor, { deed: 'evidence:add', on: id, countryCode, change });
        return findEvidence(tx, evidenceId);
      }),
    );
  }

  /** Changes the reference, which officers do before submission, or marks it sighted, which its verifier does after. */
  update(actor: Actor, which: Which, given: UpdateEvidenceDto): Promise<EvidenceDto> {
    const { sighted } = given;
    const content = contentOf(given);
    const isChange = Object.keys(content).length > 0;
    if (sighted === undefined) return this.change(actor, which, content);
    if (!isChange) return this.sight(actor, which, sighted);
    const detail = 'Changing evidence and having seen it are two people’s deeds: send them apart.';
    throw ruleBroken('sighted-apart', detail, [{ pointer: '#/sighted', code: 'sighted-apart', detail }]);
  }

  /** @throws DomainError `not-editable` */
  async remove(actor: Actor, { id, evidenceId, expected }: Which): Promise<void> {
    const unused = await this.db.as(actor, async (tx) => {
      const beside = await this.shared.askOf(tx, id, evidenceId, []);
      const { countryCode } = await holdForEditing(tx, actor, id, []);
      const before = await lockEvidence(tx, id, evidenceId, INSIDE);
      const { fileId } = before;
      assertVersion(expected, before.version);
      // A respondent reads no earlier states, but what they take away is kept like anybody's.
      const hash = await this.db.inCountry(tx, countryCode, () =>
        keepRevision(tx, actor, before, 'removed', this.clock.now()),
      );
      await tx.delete(Evidence, { id: evidenceId });
      await this.shared.follow(tx, actor, beside, { before, after: null });
      await recordAudit(tx, actor, {
        deed: 'evidence:remove',
        on: id,
        countryCode,
        change: { evidence: evidenceId, hash },
      });
      return fileId && (await this.db.inCountry(tx, countryCode, () => dropUnused(tx, fileId)));
    });
    if (unused) await this.files.remove(unused);
  }

  private async change(actor: Actor, which: Which, given: Partial<Content>): Promise<EvidenceDto> {
    const { id, evidenceId, expected } = which;
    const { evidence, unused } = await this.db.as(actor, async (tx) => {
      const beside = await this.shared.askOf(tx, id, evidenceId, given.criterionCodes ?? []);
      const assessment = await holdForEditing(tx, actor, id, given.criterionCodes ?? []);
      const before = await lockEvidence(tx, id, evidenceId, INSIDE);
      assertVersion(expected, before.version);
      const after = { ...before, ...given };
      await this.assertSound(tx, assessment, after, before.criterionCodes);
      const at = this.clock.now();
      const from = await keepRevision(tx, actor, before, 'changed', at);
      const unseen = { sightedOn: null, sightedByRole: null, version: before.version + 1 };
      const next = { revision: before.revision + 1, editedAt: at };
      const twinId = await this.shared.follow(tx, actor, beside, { before, after });
      await tx.update(Evidence, { id: evidenceId }, { ...given, ...unseen, ...next, twinId });
      const to = contentHash(await contentNow(tx, after));
      const change = { evidence: evidenceId, changed: Object.keys(given), hash: { from, to } };
      await this.record(tx, actor, assessment, change);
      const { fileId } = before;
      const isLeft = fileId !== null && fileId !== after.fileId;
      // A respondent does not see all that may name the file.
      const left =
        isLeft && (await this.db.inCountry(tx, assessment.countryCode, () => dropUnused(tx, fileId)));
      return { evidence: await findEvidence(tx, evidenceId), unused: left };
    });
    if (unused) await this.files.remove(unused);
    return evidence;
  }

  /** @throws DomainError `not-under-verification`, `separation-of-duties` */
  private sight(actor: Actor, { id, evidenceId, expected }: Which, sighted: boolean): Promise<EvidenceDto> {
    return this.db.as(actor, async (tx) => {
      const beside = await this.shared.askOf(tx, id, evidenceId, []);
      const assessment = await holdAssessment(tx, actor, id);
      const { role } = verificationBy(actor, assessment);
      assertUnderVerification(assessment);
      assertMayVerify(await separationOf(tx, actor, assessment));
      const evidence = await lockEvidence(tx, id, evidenceId, shownTo(actor, assessment));
      assertVersion(expected, evidence.version);
      const seen = { sightedOn: sighted ? this.clock.today() : null, sightedByRole: sighted ? role : null };
      await tx.update(Evidence, { id: evidenceId }, { ...seen, version: evidence.version + 1 });
      await this.shared.sightToo(tx, actor, beside, { evidence, seen });
      await this.record(tx, actor, assessment, { evidence: evidenceId, sighted });
      return findEvidence(tx, evidenceId);
    });
  }

  /** @param named what it spoke for already: of the country's own criteria that have ended since, too */
  private async assertSound(
    tx: EntityManager,
    assessment: Assessment,
    given: Parameters<typeof assertEvidence>[2],
    named: readonly string[] = [],
  ): Promise<void> {
    const asked = await nationalAmong(tx, assessment, given.criterionCodes);
    const framework = await this.frameworks.framework(assessment.frameworkRef);
    const national = new Set([...asked, ...named.filter(isNationalCode)]);
    assertEvidence(framework, assessment.body, given, national);
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    { id, countryCode }: Assessment,
    change: object,
  ): Promise<void> {
    return recordAudit(tx, actor, { deed: 'evidence:change', on: id, countryCode, change });
  }
}

/** A file goes with the last evidence it stood behind. @returns its id when it went */
async function dropUnused(tx: EntityManager, fileId: string): Promise<string | null> {
  if (await isReferenced(tx, fileId)) return null;
  await tx.delete(EvidenceFile, { id: fileId });
  return fileId;
}
