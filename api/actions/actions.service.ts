import { randomUUID } from 'node:crypto';
import { ForbiddenException, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { homeCountry } from '../assessments/home-country.js';
import { isOfficer } from '../assessments/officers.js';
import { recordAudit } from '../audit/record-audit.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { FrameworksService } from '../catalogue/frameworks.service.js';
import { Clock } from '../clock.js';
import { actionFaults } from '../domain/actions/action-faults.js';
import { ruleBroken } from '../domain/domain-error.js';
import type { ListQueryDto } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import type { ActionDto, ChangeActionDto, CreateActionDto } from './action.dto.js';
import { findAction, type KeptAction, lockAction, pageOfActions } from './actions.queries.js';
import { PlanAction } from './plan-action.entity.js';
import { toActionDto } from './to-action-dto.js';

const BLANK = {
  detail: null,
  status: 'planned',
  doneOn: null,
  cost: null,
  fundingSource: null,
  donorRequest: null,
  suggestionCode: null,
} as const;

/** Keeps the action plans of the authority and the centre. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly frameworks: FrameworksService,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<ActionDto>> {
    return this.db.as(actor, async (tx) => {
      const { rows, offset, total } = await pageOfActions(tx, query, this.clock.today());
      const frameworkOf = await this.frameworks.byRef(rows.map(({ frameworkRef }) => frameworkRef));
      const today = this.clock.today();
      return new Page(
        rows.map((row) => toActionDto(row, frameworkOf(row.frameworkRef), today)),
        offset,
        total,
      );
    });
  }

  read(actor: Actor, id: string): Promise<ActionDto> {
    return this.db.as(actor, async (tx) => this.toDto(await findAction(tx, id)));
  }

  /** @throws DomainError `action-refused`, `unknown-framework` */
  create(actor: Actor, { countryCode: asked, id = randomUUID(), ...given }: CreateActionDto) {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /actions', async (): Promise<ActionDto> => {
        const countryCode = homeCountry(actor, asked);
        assertOwn(actor, { countryCode, body: given.body });
        const action = this.withDay({ ...BLANK, ...sent(given), id, countryCode, version: 1 } as KeptAction);
        await this.assertKeepable(action);
        await tx.insert(PlanAction, { ...stored(action), createdAt: this.clock.now() });
        await recordAudit(tx, actor, { deed: 'action:create', on: id, countryCode, change: action });
        return this.toDto(action);
      }),
    );
  }

  /** @throws DomainError `action-refused`, `unknown-framework` */
  change(actor: Actor, id: string, given: ChangeActionDto, expected: ExpectedVersion): Promise<ActionDto> {
    return this.db.as(actor, async (tx) => {
      const before = await this.own(tx, actor, id, expected);
      const action = this.withDay({ ...before, ...sent(given), version: before.version + 1 });
      await this.assertKeepable(action);
      await tx.update(PlanAction, { id }, stored(action));
      const { countryCode } = action;
      const change = { from: before, to: action };
      await recordAudit(tx, actor, { deed: 'action:change', on: id, countryCode, change });
      return this.toDto(action);
    });
  }

  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const action = await this.own(tx, actor, id, expected);
      await tx.delete(PlanAction, { id });
      const { countryCode } = action;
      await recordAudit(tx, actor, { deed: 'action:remove', on: id, countryCode, change: action });
    });
  }

  private async own(tx: EntityManager, actor: Actor, id: string, expected: ExpectedVersion) {
    const action = await lockAction(tx, id);
    assertOwn(actor, action);
    assertVersion(expected, action.version);
    return action;
  }

  /** What is done has a day: the one that was said, else today. What is not done has none. */
  private withDay(action: KeptAction): KeptAction {
    return { ...action, doneOn: action.status === 'done' ? (action.doneOn ?? this.clock.today()) : null };
  }

  private async assertKeepable(action: KeptAction): Promise<void> {
    const known = await this.frameworks.frameworks();
    const framework = known.find(({ ref }) => ref === action.frameworkRef);
    if (!framework) throw unknownFramework(action.frameworkRef);
    const suggestions = this.catalogue.suggestedActions(framework.ref);
    const faults = actionFaults(action, { framework, suggestions }, this.clock.today());
    if (faults[0]) throw ruleBroken('action-refused', faults[0].detail, faults);
  }

  private async toDto(action: KeptAction): Promise<ActionDto> {
    const framework = await this.frameworks.framework(action.frameworkRef);
    return toActionDto(action, framework, this.clock.today());
  }
}

/** @throws ForbiddenException for people of the other body, who read it only */
function assertOwn(actor: Actor, home: Pick<KeptAction, 'countryCode' | 'body'>): void {
  if (!isOfficer(actor, home)) throw new ForbiddenException('This is the plan of another body than yours.');
}

function unknownFramework(ref: string) {
  const detail = `There is no framework ${ref}.`;
  return ruleBroken('unknown-framework', detail, [
    { pointer: '#/frameworkRef', code: 'unknown-framework', detail },
  ]);
}

/** The row of an action. */
function stored({ cost, criteria, ...action }: KeptAction) {
  return {
    ...action,
    criteria: [...criteria],
    costAmount: cost === null ? null : String(cost.amount),
    costCurrency: cost?.currency ?? null,
  };
}

/** The fields that were sent, as plain values. */
function sent(fields: object): Partial<KeptAction> {
  return JSON.parse(JSON.stringify(fields));
}
