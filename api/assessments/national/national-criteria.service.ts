import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import { once } from '../../access/idempotency.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { DomainError, type Fault, ruleBroken } from '../../domain/domain-error.js';
import { COUNTRY_FAMILY } from '../../domain/family.js';
import { nationalCode } from '../../domain/national/national-code.js';
import {
  ANSWERED,
  answeredFaults,
  type NationalCriterion,
  nationalFaults,
} from '../../domain/national/national-criterion.js';
import { wordingHints } from '../../domain/national/national-words.js';
import type { ListQueryDto } from '../../http/list-query.js';
import { Page } from '../../http/page.js';
import { assertVersion, type ExpectedVersion } from '../../http/versions.js';
import { homeCountry } from '../home-country.js';
import { assertOfficer } from '../officers.js';
import {
  findCriterion,
  type KeptCriterion,
  lockCriterion,
  nextNumber,
  pageOfCriteria,
} from './national.queries.js';
import type {
  ChangeNationalCriterionDto,
  CreateNationalCriterionDto,
  NationalCriterionDto,
} from './national-criterion.dto.js';
import { NationalCriterionEntity } from './national-criterion.entity.js';
import { toContent } from './to-content.js';

const BLANK = {
  family: COUNTRY_FAMILY,
  recommendationCode: null,
  heading: null,
  help: null,
  notApplicableWhen: null,
  until: null,
} as const;

/** Keeps the criteria that a country asks itself: each body its own. */
@Injectable()
export class NationalCriteriaService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<NationalCriterionDto>> {
    return this.db.as(actor, async (tx) => {
      const { rows, offset, total } = await pageOfCriteria(tx, query);
      return new Page(rows.map(toDto), offset, total);
    });
  }

  read(actor: Actor, code: string): Promise<NationalCriterionDto> {
    return this.db.as(actor, async (tx) => toDto(await findCriterion(tx, code)));
  }

  /** @throws DomainError `national-criterion-refused` */
  create(actor: Actor, { countryCode: asked, ...given }: CreateNationalCriterionDto) {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /national-criteria', async (): Promise<NationalCriterionDto> => {
        const countryCode = homeCountry(actor, asked);
        const { body } = given;
        assertOfficer(actor, { countryCode, body });
        const code = nationalCode(countryCode, body, await nextNumber(tx, countryCode, body));
        const criterion = { ...BLANK, ...sent(given), body, code } as NationalCriterion;
        await this.assertKeepable(criterion);
        const made = { madeBy: actor.userId, madeAt: this.clock.now() };
        await tx.insert(NationalCriterionEntity, { ...criterion, countryCode, ...made } as object);
        const deed = 'national-criterion:create';
        await recordAudit(tx, actor, { deed, on: code, countryCode, change: criterion });
        return toDto(await findCriterion(tx, code));
      }),
    );
  }

  /**
   * Changes it, or ends it. Once it was answered, what it asks stands.
   * @throws DomainError `national-criterion-refused`
   */
  change(
    actor: Actor,
    code: string,
    given: ChangeNationalCriterionDto,
    expected: ExpectedVersion,
  ): Promise<NationalCriterionDto> {
    return this.db.as(actor, async (tx) => {
      const kept = await this.own(tx, actor, code, expected);
      const { countryCode, version, answered } = kept;
      const before = toContent(kept);
      const after: NationalCriterion = { ...before, ...sent(given) };
      assertNone(answered ? answeredFaults(before, after) : []);
      await this.assertKeepable(after);
      await tx.update(NationalCriterionEntity, { code }, { ...after, version: version + 1 } as object);
      const change = { from: before, to: after };
      await recordAudit(tx, actor, { deed: 'national-criterion:change', on: code, countryCode, change });
      return toDto(await findCriterion(tx, code));
    });
  }

  /**
   * Takes away what was entered by mistake; its code is not given again.
   * @throws DomainError `criterion-answered`
   */
  remove(actor: Actor, code: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const kept = await this.own(tx, actor, code, expected);
      const { countryCode, version, answered } = kept;
      if (answered) throw new DomainError('criterion-answered', ANSWERED);
      const removed = { removedAt: this.clock.now(), version: version + 1 };
      await tx.update(NationalCriterionEntity, { code }, removed);
      const change = toContent(kept);
      await recordAudit(tx, actor, { deed: 'national-criterion:remove', on: code, countryCode, change });
    });
  }

  private async own(
    tx: EntityManager,
    actor: Actor,
    code: string,
    expected: ExpectedVersion,
  ): Promise<KeptCriterion> {
    const kept = await lockCriterion(tx, code);
    assertOfficer(actor, kept);
    assertVersion(expected, kept.version);
    return kept;
  }

  private async assertKeepable(criterion: NationalCriterion): Promise<void> {
    assertNone(nationalFaults(criterion, await this.frameworks.frameworks()));
  }
}

function assertNone(faults: readonly Fault[]): void {
  if (faults[0]) throw ruleBroken('national-criterion-refused', faults[0].detail, faults);
}

function toDto(kept: KeptCriterion): NationalCriterionDto {
  const { countryCode, answered, version } = kept;
  return { ...toContent(kept), countryCode, answered, hints: wordingHints(kept.text), version };
}

/** The fields that were sent, as plain values. */
function sent(fields: object): Partial<NationalCriterion> {
  return JSON.parse(JSON.stringify(fields));
}
