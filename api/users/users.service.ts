import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { Sessions } from '../access/sessions.js';
import { type Deed, recordAudit } from '../audit/record-audit.js';
import { OneTimeLinks } from '../auth/one-time-links.js';
import { closeSessionsOf } from '../auth/session.queries.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { DomainError, ruleBroken } from '../domain/domain-error.js';
import { membershipFaults } from '../domain/membership.js';
import { type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import type {
  ChangeUserDto,
  CreateUserDto,
  HeldMembershipDto,
  MembershipDto,
  OneTimeLinkDto,
  UserDto,
} from './user.dto.js';
import { User } from './user.entity.js';
import {
  ACCOUNTS,
  ALLOWED,
  countActiveAdministrators,
  lockAdministrators,
  lockUser,
  readUser,
  replaceMemberships,
} from './users.queries.js';

@Injectable()
export class UsersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly links: OneTimeLinks,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<UserDto>> {
    return this.db.as(actor, (tx) => readPage<UserDto>(tx, ACCOUNTS, listSql(query, ALLOWED)));
  }

  read(actor: Actor, id: string): Promise<UserDto> {
    return this.db.as(actor, (tx) => readUser(tx, id));
  }

  create(
    actor: Actor,
    { id = randomUUID(), email, name, language, memberships = [] }: CreateUserDto,
  ): Promise<UserDto> {
    const held = toHeld(memberships);
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /users', async () => {
        await tx.insert(User, { id, email, name, language: language ?? 'en', createdAt: this.clock.now() });
        await replaceMemberships(tx, id, held);
        await recordAudit(tx, actor, {
          deed: 'user:create',
          on: id,
          countryCode: null,
          change: { memberships: held },
        });
        return readUser(tx, id);
      }),
    );
  }

  /** @throws DomainError `last-administrator` */
  change(
    actor: Actor,
    id: string,
    { name, disabled }: ChangeUserDto,
    expected: ExpectedVersion,
  ): Promise<UserDto> {
    return this.changing(actor, id, expected, async (tx, user) => {
      const disabledAt = disabled === undefined ? user.disabledAt : disabled ? this.clock.now() : null;
      await tx.update(User, { id }, { name: name ?? user.name, disabledAt });
      if (disabled) await closeSessionsOf(tx, id);
      await recordAudit(tx, actor, { deed: 'user:change', on: id, countryCode: null, change: { disabled } });
    });
  }

  /** @throws DomainError `membership-refused`, `last-administrator` */
  setMemberships(
    actor: Actor,
    id: string,
    wanted: MembershipDto[],
    expected: ExpectedVersion,
  ): Promise<UserDto> {
    const memberships = toHeld(wanted);
    return this.changing(actor, id, expected, async (tx) => {
      const before = (await readUser(tx, id)).memberships;
      await replaceMemberships(tx, id, memberships);
      const change = { before, after: memberships };
      await recordForCountries(tx, actor, [...before, ...memberships], {
        deed: 'user:memberships',
        on: id,
        change,
      });
    });
  }

  /** A link by which the person chooses a password; earlier links stop working. The link itself is kept nowhere. */
  link(actor: Actor, id: string, origin: string): Promise<OneTimeLinkDto> {
    return this.db.as(actor, async (tx) => {
      const user = await lockUser(tx, id);
      if (user.disabledAt)
        throw new DomainError('account-disabled', 'This account is disabled: enable it first.');
      const link = await this.links.make(
        tx,
        'password',
        id,
        this.config.PUBLIC_URL?.replace(/\/+$/, '') ?? origin,
      );
      const { memberships } = await readUser(tx, id);
      await recordForCountries(tx, actor, memberships, { deed: 'user:link', on: id });
      return link;
    });
  }

  private async changing(
    actor: Actor,
    id: string,
    expected: ExpectedVersion,
    deed: (tx: EntityManager, user: User) => Promise<void>,
  ): Promise<UserDto> {
    const changed = await this.db.as(actor, async (tx) => {
      await lockAdministrators(tx);
      const user = await lockUser(tx, id);
      assertVersion(expected, user.version);
      await deed(tx, user);
      if ((await countActiveAdministrators(tx)) === 0)
        throw new DomainError('last-administrator', 'Somebody must remain who administers the installation.');
      await tx.update(User, { id }, { version: user.version + 1 });
      return readUser(tx, id);
    });
    this.sessions.forget();
    return changed;
  }
}

function toHeld(wanted: readonly MembershipDto[]): HeldMembershipDto[] {
  const held = wanted.map(({ role, countryCode, operatorId, safeguarding, respondent }) => ({
    role,
    countryCode: countryCode ?? null,
    operatorId: operatorId ?? null,
    safeguarding: safeguarding ?? false,
    respondent: respondent ?? false,
  }));
  const faults = membershipFaults(held);
  if (faults[0]) throw ruleBroken('membership-refused', faults[0].detail, faults);
  return held;
}

/**
 * A deed on an account, recorded for the administrator and for each country it belongs to: nobody gains access to a
 * country's figures without that country reading of it.
 */
async function recordForCountries(
  tx: EntityManager,
  actor: Actor,
  memberships: readonly { readonly countryCode?: string | null }[],
  deed: Omit<Deed, 'countryCode'>,
): Promise<void> {
  const countries = new Set([null, ...memberships.map(({ countryCode }) => countryCode ?? null)]);
  for (const countryCode of countries) await recordAudit(tx, actor, { ...deed, countryCode });
}
