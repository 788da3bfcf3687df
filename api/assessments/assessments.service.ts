import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { FrameworksService } from '../catalogue/frameworks.service.js';
import { Clock } from '../clock.js';
import type { Body } from '../domain/codes.js';
import { ruleBroken } from '../domain/domain-error.js';
import { type Framework, functionsOf, partOf } from '../domain/framework.js';
import type { ListQueryDto } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import type { AssessmentDto, CreateAssessmentDto, UpdateAssessmentDto } from './assessment.dto.js';
import { Assessment } from './assessment.entity.js';
import { type AssessmentRow, findRow, lockAssessment, pageOfRows, rowOf } from './assessments.queries.js';
import { homeCountry } from './home-country.js';
import { beginFrom } from './next-round.queries.js';
import { assertEditable, assertOfficer } from './officers.js';
import { answeredOf } from './scores/to-scoring-input.js';
import { SharedAnswers } from './shared/shared-answers.service.js';
import { twinOfBeginning } from './shared/twin-round.queries.js';

@Injectable()
export class AssessmentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    private readonly shared: SharedAnswers,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<AssessmentDto>> {
    return this.db.as(actor, async (tx) => {
      const { rows, offset, total } = await pageOfRows(tx, actor, query);
      return new Page(await this.toDtos(rows), offset, total);
    });
  }

  read(actor: Actor, id: string): Promise<AssessmentDto> {
    return this.db.as(actor, async (tx) => {
      const [dto] = await this.toDtos([await findRow(tx, actor, id)]);
      return dto as AssessmentDto;
    });
  }

  /** @throws DomainError `unknown-framework` */
  create(actor: Actor, given: CreateAssessmentDto): Promise<AssessmentDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /assessments', async () => {
        const { body, frameworkRef, period, dueOn = null, copyFrom } = given;
        const countryCode = homeCountry(actor, given.countryCode);
        assertOfficer(actor, { countryCode, body });
        const framework = await this.frameworkAsked(frameworkRef, body);
        const id = given.id ?? randomUUID();
        const createdAt = this.clock.now();
        const twin = await twinOfBeginning(tx, { countryCode, frameworkRef, period, body });
        await tx.insert(Assessment, {
          id,
          countryCode,
          body,
          frameworkRef,
          period,
          dueOn,
          createdBy: actor.userId,
          createdAt,
        });
        if (copyFrom)
          await beginFrom(tx, actor, copyFrom, { id, body, countryCode, framework, at: createdAt });
        const takenOver = await this.shared.takeOver(tx, twin, { id, body });
        const change = { body, period, dueOn, frameworkRef, copyFrom, ...(twin && { takenOver }) };
        await recordAudit(tx, actor, { deed: 'assessment:create', on: id, countryCode, change });
        return this.dtoOf(tx, actor, id);
      }),
    );
  }

  /** @throws DomainError `not-editable` */
  update(
    actor: Actor,
    id: string,
    given: UpdateAssessmentDto,
    expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await lockAssessment(tx, actor, id);
      assertOfficer(actor, assessment);
      assertVersion(expected, assessment.version);
      assertEditable(assessment);
      const { countryCode, version } = assessment;
      const before = { period: assessment.period, dueOn: assessment.dueOn };
      const { period = before.period, dueOn = before.dueOn } = given;
      await tx.update(Assessment, { id }, { period, dueOn, version: version + 1 });
      const change = {
        period: { from: before.period, to: period },
        dueOn: { from: before.dueOn, to: dueOn },
      };
      await recordAudit(tx, actor, { deed: 'assessment:change', on: id, countryCode, change });
      return this.dtoOf(tx, actor, id);
    });
  }

  /** The assessment as it stands within a transaction, for whoever changed it there. */
  async dtoOf(tx: EntityManager, actor: Actor, id: string): Promise<AssessmentDto> {
    const [dto] = await this.toDtos([await rowOf(tx, actor, id)]);
    return dto as AssessmentDto;
  }

  private async toDtos(rows: readonly AssessmentRow[]): Promise<AssessmentDto[]> {
    const framework = await this.frameworks.byRef(rows.map(({ frameworkRef }) => frameworkRef));
    return rows.map(({ answers, ...row }) => ({
      ...row,
      // Why it was returned may speak of functions that are not theirs.
      reason: row.assignedFunctions ? null : row.reason,
      answered: answeredOf(partOf(framework(row.frameworkRef), row.assignedFunctions), row, answers ?? {}),
    }));
  }

  private async frameworkAsked(ref: string, body: Body): Promise<Framework> {
    const framework = (await this.frameworks.frameworks()).find((one) => one.ref === ref);
    if (framework && functionsOf(framework, body).length > 0) return framework;
    const detail = framework
      ? `The framework ${ref} asks nothing of ${body}.`
      : `There is no framework ${ref}.`;
    throw ruleBroken('unknown-framework', detail, [
      { pointer: '#/frameworkRef', code: 'unknown-framework', detail },
    ]);
  }
}
