import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { homeCountry } from '../assessments/home-country.js';
import { recordAudit } from '../audit/record-audit.js';
import { FrameworksService } from '../catalogue/frameworks.service.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import {
  assertPracticeNeverPublished,
  assertPracticeOpen,
  type GoodPractice,
  type PracticeMove,
  practiceAfter,
  practiceFaults,
} from '../domain/good-practice.js';
import type { ListQueryDto } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { noteLooks } from '../results/looks.queries.js';
import type { ChangePracticeDto, CreatePracticeDto, PracticeDto } from './practice.dto.js';
import { Practice } from './practice.entity.js';
import { findPractice, type KeptPractice, lockPractice, pageOfPractices } from './practices.queries.js';

/** Notes on what worked: written by a country, published when it chooses, read by those it shares them with. */
@Injectable()
export class PracticesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
  ) {}

  /** One's own notes, and what other countries publish and share. That one looked is kept for them to read. */
  list(actor: Actor, query: ListQueryDto): Promise<Page<PracticeDto>> {
    return this.db.asSharedResults(actor, async (tx) => {
      const { rows, offset, total } = await pageOfPractices(tx, query);
      await noteLooks(tx, actor, [...new Set(rows.map(({ countryCode }) => countryCode))], ['narrative']);
      return new Page(rows.map(toDto), offset, total);
    });
  }

  read(actor: Actor, id: string): Promise<PracticeDto> {
    return this.db.asSharedResults(actor, async (tx) => {
      const found = await findPractice(tx, id);
      await noteLooks(tx, actor, [found.countryCode], ['narrative']);
      return toDto(found);
    });
  }

  /** @throws DomainError `practice-refused` */
  create(actor: Actor, { countryCode: asked, id = randomUUID(), ...given }: CreatePracticeDto) {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /practices', async (): Promise<PracticeDto> => {
        const countryCode = homeCountry(actor, asked);
        const note: GoodPractice = { ...given, link: given.link ?? null };
        await this.assertKeepable(note);
        const written = { writtenBy: actor.userId, writtenAt: this.clock.now() };
        await tx.insert(Practice, {
          ...note,
          ...written,
          id,
          countryCode,
          recommendationCodes: [...note.recommendationCodes],
        });
        await recordAudit(tx, actor, { deed: 'practice:create', on: id, countryCode, change: note });
        return toDto(await findPractice(tx, id));
      }),
    );
  }

  /** @throws DomainError `practice-published`, `practice-refused` */
  change(
    actor: Actor,
    id: string,
    given: ChangePracticeDto,
    expected: ExpectedVersion,
  ): Promise<PracticeDto> {
    return this.db.as(actor, async (tx) => {
      const kept = await locked(tx, id, expected);
      assertPracticeOpen(kept.status);
      const before = noteOf(kept);
      const after: GoodPractice = { ...before, ...JSON.parse(JSON.stringify(given)) };
      await this.assertKeepable(after);
      const { countryCode, version } = kept;
      await tx.update(
        Practice,
        { id },
        { ...after, recommendationCodes: [...after.recommendationCodes], version: version + 1 },
      );
      const change = { from: before, to: after };
      await recordAudit(tx, actor, { deed: 'practice:change', on: id, countryCode, change });
      return toDto(await findPractice(tx, id));
    });
  }

  /**
   * Shows it to those the country shares its narrative with, or takes it back.
   * @throws DomainError `illegal-transition`
   */
  move(actor: Actor, id: string, move: PracticeMove, expected: ExpectedVersion): Promise<PracticeDto> {
    return this.db.as(actor, async (tx) => {
      const { status, countryCode, version } = await locked(tx, id, expected);
      const to = practiceAfter(status, move);
      const now = this.clock.now();
      const times = move === 'publish' ? { publishedAt: now, withdrawnAt: null } : { withdrawnAt: now };
      await tx.update(Practice, { id }, { status: to, ...times, version: version + 1 });
      const change = { from: status, to };
      await recordAudit(tx, actor, { deed: `practice:${move}`, on: id, countryCode, change });
      return toDto(await findPractice(tx, id));
    });
  }

  /** Throws a draft away. @throws DomainError `practice-was-published` */
  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const kept = await locked(tx, id, expected);
      assertPracticeNeverPublished(kept.status);
      await tx.delete(Practice, { id });
      const { countryCode } = kept;
      await recordAudit(tx, actor, { deed: 'practice:remove', on: id, countryCode, change: noteOf(kept) });
    });
  }

  private async assertKeepable(note: GoodPractice): Promise<void> {
    const [fault, ...others] = practiceFaults(note, await this.frameworks.frameworks());
    if (fault) throw ruleBroken('practice-refused', fault.detail, [fault, ...others]);
  }
}

async function locked(tx: EntityManager, id: string, expected: ExpectedVersion): Promise<KeptPractice> {
  const kept = await lockPractice(tx, id);
  assertVersion(expected, kept.version);
  return kept;
}

function noteOf({
  title,
  done,
  changed,
  forWhom,
  language,
  recommendationCodes,
  link,
}: KeptPractice): GoodPractice {
  return { title, done, changed, forWhom, language, recommendationCodes, link };
}

function toDto({
  id,
  countryCode,
  countryName,
  status,
  publishedAt,
  withdrawnAt,
  version,
  ...rest
}: KeptPractice): PracticeDto {
  const { recommendationCodes, ...note } = noteOf({
    id,
    countryCode,
    countryName,
    status,
    publishedAt,
    withdrawnAt,
    version,
    ...rest,
  });
  return {
    id,
    countryCode,
    countryName,
    ...note,
    recommendationCodes: [...recommendationCodes],
    status,
    publishedAt: publishedAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    version,
  };
}
