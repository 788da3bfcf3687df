import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import { once } from '../../access/idempotency.js';
import type { Actor } from '../../access/policy.js';
import { homeCountry } from '../../assessments/home-country.js';
import { recordAudit } from '../../audit/record-audit.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import type { Mapping } from '../../domain/exchange/mapping.js';
import { mappingFaults } from '../../domain/exchange/mapping-faults.js';
import { type Allowed, type ListQueryDto, listSql } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { readPage } from '../../http/read-page.js';
import { assertVersion, type ExpectedVersion } from '../../http/versions.js';
import { ImportMappingEntity } from './import-mapping.entity.js';
import type { CreateMappingDto, MappingDto, WriteMappingDto } from './mapping.dto.js';

const MAPPINGS = 'select id, country_code as "countryCode", name, content, version from import_mapping';
const ALLOWED: Allowed = {
  sort: { name: 'name' },
  filter: { id: 'id', countryCode: '"countryCode"', name: 'name' },
  order: 'name, id',
};

/** The mappings that a country keeps for its own forms, beside those that come with the product. */
@Injectable()
export class MappingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<MappingDto>> {
    return this.db.as(actor, (tx) => readPage<MappingDto>(tx, MAPPINGS, listSql(query, ALLOWED)));
  }

  find(actor: Actor, id: string): Promise<MappingDto> {
    return this.db.as(actor, async (tx) => toDto(await tx.findOneByOrFail(ImportMappingEntity, { id })));
  }

  /** @throws DomainError `mapping-refused` */
  create(actor: Actor, dto: CreateMappingDto): Promise<MappingDto> {
    const content = checked(dto);
    const countryCode = homeCountry(actor, dto.countryCode);
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /import-mappings', async () => {
        const kept = {
          id: dto.id ?? randomUUID(),
          countryCode,
          name: dto.name,
          content,
          createdAt: this.clock.now(),
          createdBy: actor.userId,
          version: 1,
        };
        await tx.insert(ImportMappingEntity, kept as never);
        await recordAudit(tx, actor, {
          deed: 'mapping:create',
          on: kept.id,
          countryCode,
          change: { name: dto.name },
        });
        return toDto(kept);
      }),
    );
  }

  change(actor: Actor, id: string, dto: WriteMappingDto, expected: ExpectedVersion): Promise<MappingDto> {
    const content = checked(dto);
    return this.db.as(actor, async (tx) => {
      const kept = await lock(tx, id, expected);
      const changed = { ...kept, name: dto.name, content, version: kept.version + 1 };
      await tx.update(ImportMappingEntity, { id }, changed as never);
      await recordAudit(tx, actor, { deed: 'mapping:change', on: id, countryCode: kept.countryCode });
      return toDto(changed);
    });
  }

  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { countryCode } = await lock(tx, id, expected);
      await tx.delete(ImportMappingEntity, { id });
      await recordAudit(tx, actor, { deed: 'mapping:remove', on: id, countryCode });
    });
  }

  /**
   * The mapping that an import names: the country's own by id or name, else one that comes with the product.
   * @returns null when none is named
   * @throws DomainError `mapping-unknown`
   */
  async named(tx: EntityManager, countryCode: string, name: string | null): Promise<Mapping | null> {
    if (name === null) return null;
    const key = isUUID(name) ? { countryCode, id: name } : { countryCode, name };
    const kept = await tx.findOneBy(ImportMappingEntity, key);
    const found = kept?.content ?? this.catalogue.shippedMapping(name);
    if (found) return found;
    const detail = `There is no mapping "${name}" here.`;
    throw ruleBroken('mapping-unknown', detail, [{ pointer: '#/mapping', code: 'mapping-unknown', detail }]);
  }

  /** The country's mappings, then those that come with the product: one of them may fit a file. */
  async offered(tx: EntityManager, countryCode: string): Promise<Mapping[]> {
    const kept = await tx.find(ImportMappingEntity, { where: { countryCode }, order: { name: 'ASC' } });
    return [...kept.map(({ content }) => content), ...this.catalogue.shippedMappings()];
  }
}

async function lock(tx: EntityManager, id: string, expected: ExpectedVersion): Promise<ImportMappingEntity> {
  const kept = await tx.findOneOrFail(ImportMappingEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  assertVersion(expected, kept.version);
  return kept;
}

function checked({ name, content }: WriteMappingDto): Mapping {
  const mapping = { ...content, name };
  const faults = mappingFaults(mapping);
  if (faults.length > 0)
    throw ruleBroken(
      'mapping-refused',
      faults[0]?.detail ?? '',
      faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace('#', '#/content') })),
    );
  return mapping as unknown as Mapping;
}

function toDto({
  id,
  countryCode,
  name,
  content,
  version,
}: Omit<ImportMappingEntity, 'createdAt' | 'createdBy'>): MappingDto {
  return { id, countryCode, name, content, version };
}
