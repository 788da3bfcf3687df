import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import type { ChangeCountryGroupDto, CountryGroupDto, CreateCountryGroupDto } from './country-group.dto.js';
import { CountryGroup } from './country-group.entity.js';

const GROUPS = 'select id, name, countries, version from country_group';
const ALLOWED: Allowed = {
  sort: { id: 'id', name: 'name' },
  filter: { id: 'id', name: 'name' },
  search: ['name'],
  order: 'name, id',
};

/** A person's own groups of countries to compare. Row-level security shows each to its owner alone. */
@Injectable()
export class CountryGroupsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<CountryGroupDto>> {
    return this.db.as(actor, (tx) => readPage<CountryGroupDto>(tx, GROUPS, listSql(query, ALLOWED)));
  }

  read(actor: Actor, id: string): Promise<CountryGroupDto> {
    return this.db.as(actor, async (tx) => toDto(await tx.findOneByOrFail(CountryGroup, { id })));
  }

  /** @throws DomainError `group-name-taken` */
  create(actor: Actor, { name, countries }: CreateCountryGroupDto): Promise<CountryGroupDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /country-groups', async () => {
        await assertFree(tx, name, null);
        const group = { id: randomUUID(), userId: actor.userId, name, countries, version: 1 };
        await tx.insert(CountryGroup, { ...group, createdAt: this.clock.now() });
        await noteDeed(tx, actor, 'create', group.id);
        return toDto(group);
      }),
    );
  }

  /** @throws DomainError `group-name-taken` */
  change(
    actor: Actor,
    id: string,
    given: ChangeCountryGroupDto,
    expected: ExpectedVersion,
  ): Promise<CountryGroupDto> {
    return this.db.as(actor, async (tx) => {
      const before = await locked(tx, id, expected);
      const name = given.name ?? before.name;
      await assertFree(tx, name, id);
      const countries = given.countries ?? before.countries;
      const changed = { name, countries, version: before.version + 1 };
      await tx.update(CountryGroup, { id }, changed);
      await noteDeed(tx, actor, 'change', id);
      return toDto({ ...before, ...changed });
    });
  }

  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      await locked(tx, id, expected);
      await tx.delete(CountryGroup, { id });
      await noteDeed(tx, actor, 'remove', id);
    });
  }
}

/** That it was done: which countries are in a group, nobody reads but its owner, and administrators read this record. */
const noteDeed = (tx: EntityManager, actor: Actor, deed: 'create' | 'change' | 'remove', id: string) =>
  recordAudit(tx, actor, { deed: `country-group:${deed}`, on: id, countryCode: null });

/** One's own group at the version that was read. Throws `EntityNotFoundError` for anybody else's. */
async function locked(tx: EntityManager, id: string, expected: ExpectedVersion): Promise<CountryGroup> {
  const group = await tx.findOneOrFail(CountryGroup, { where: { id }, lock: { mode: 'pessimistic_write' } });
  assertVersion(expected, group.version);
  return group;
}

async function assertFree(tx: EntityManager, name: string, own: string | null): Promise<void> {
  const found = await tx.findOneBy(CountryGroup, { name });
  if (!found || found.id === own) return;
  const detail = 'You have a group of this name.';
  throw ruleBroken('group-name-taken', detail, [{ pointer: '#/name', code: 'group-name-taken', detail }]);
}

const toDto = ({ id, name, countries, version }: Omit<CountryGroup, 'createdAt' | 'userId'>) => ({
  id,
  name,
  countries,
  version,
});
