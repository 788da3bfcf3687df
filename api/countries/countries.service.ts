import { ForbiddenException, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import { type Actor, holdsIn } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { doNoHarmFaults } from '../domain/do-no-harm.js';
import { ruleBroken } from '../domain/domain-error.js';
import { SHARED_WITH } from '../domain/sharing.js';
import { type ListQueryDto, listSql } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { ALLOWED, COUNTRIES, closedPeriods, lockCountry } from './countries.queries.js';
import type { ChangeCountryDto, CountryDto, CreateCountryDto } from './country.dto.js';
import { Country } from './country.entity.js';
import { Sharing } from './sharing.entity.js';
import { SharingThreshold } from './sharing-threshold.entity.js';

@Injectable()
export class CountriesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** One's own countries; for an administrator all, for an adviser those that share something. */
  list(actor: Actor, query: ListQueryDto): Promise<Page<CountryDto>> {
    return this.db.as(actor, async (tx) => {
      const { rows, offset, total } = await readPage<CountryDto>(tx, COUNTRIES, listSql(query, ALLOWED));
      const shown = rows.map((country) => withoutReason(actor, country));
      return new Page(shown, offset, total);
    });
  }

  read(actor: Actor, code: string): Promise<CountryDto> {
    return this.db.as(actor, (tx) => countryDto(tx, actor, code));
  }

  create(actor: Actor, given: CreateCountryDto): Promise<CountryDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /countries', async () => {
        await tx.insert(Country, inserted(given));
        const { code } = given;
        const updatedAt = this.clock.now();
        const nothing = SHARED_WITH.map((audience) => ({ countryCode: code, audience, updatedAt }));
        await tx.insert(Sharing, nothing);
        await tx.insert(SharingThreshold, { countryCode: code, updatedAt });
        await recordAudit(tx, actor, { deed: 'country:create', on: code, countryCode: code });
        return countryDto(tx, actor, code);
      }),
    );
  }

  /** @throws DomainError `do-no-harm-reason-missing` */
  change(
    actor: Actor,
    code: string,
    change: ChangeCountryDto,
    expected: ExpectedVersion,
  ): Promise<CountryDto> {
    return this.db.as(actor, async (tx) => {
      const country = await lockCountry(tx, code);
      assertTheirs(actor, code, change);
      assertVersion(expected, country.version);
      const changed = settled(country, change);
      const faults = doNoHarmFaults(changed);
      if (faults[0]) throw ruleBroken(faults[0].code, faults[0].detail, faults);
      await tx.update(Country, { code }, { ...changed, version: country.version + 1 });
      await recordAudit(tx, actor, {
        deed: 'country:settle',
        on: code,
        countryCode: code,
        change: { ...change },
      });
      return countryDto(tx, actor, code);
    });
  }
}

/** A new country, settled as far as the administrator settles it. */
function inserted({
  code,
  name,
  region = null,
  subregion = null,
  languages = [],
  dueDay = 10,
}: CreateCountryDto) {
  return { code, name, region, subregion, languages, dueDay };
}

/** What is recorded about people is the country's own decision, not the administrator's. */
function assertTheirs(actor: Actor, code: string, change: ChangeCountryDto): void {
  const { sexXEnabled, enabledFlags, doNoHarmReason, oneOfficer, oneBody } = change;
  const decided = [sexXEnabled, enabledFlags, doNoHarmReason, oneOfficer, oneBody];
  if (holdsIn(actor, code, 'authority') || decided.every((value) => value === undefined)) return;
  throw new ForbiddenException('The country’s authority decides this.');
}

/** Where it lies, and what it speaks. */
function whereabouts(country: Country, change: ChangeCountryDto) {
  return {
    region: change.region === undefined ? country.region : change.region,
    subregion: change.subregion === undefined ? country.subregion : change.subregion,
    languages: change.languages ?? country.languages,
  };
}

function settled(country: Country, change: ChangeCountryDto) {
  return {
    name: change.name ?? country.name,
    ...whereabouts(country, change),
    dueDay: change.dueDay ?? country.dueDay,
    missingAfterDays: change.missingAfterDays ?? country.missingAfterDays,
    sexXEnabled: change.sexXEnabled ?? country.sexXEnabled,
    enabledFlags: change.enabledFlags ?? country.enabledFlags,
    doNoHarmReason: change.doNoHarmReason === undefined ? country.doNoHarmReason : change.doNoHarmReason,
    oneOfficer: change.oneOfficer ?? country.oneOfficer,
    oneBody: change.oneBody ?? country.oneBody,
  };
}

async function countryDto(tx: EntityManager, actor: Actor, code: string): Promise<CountryDto> {
  const country = await tx.findOneByOrFail(Country, { code });
  const {
    name,
    region,
    subregion,
    languages,
    dueDay,
    missingAfterDays,
    sexXEnabled,
    enabledFlags,
    doNoHarmReason,
  } = country;
  const { oneOfficer, oneBody, version } = country;
  const settings = {
    dueDay,
    missingAfterDays,
    sexXEnabled,
    enabledFlags,
    doNoHarmReason,
    oneOfficer,
    oneBody,
  };
  const closed = { closedPeriods: await closedPeriods(tx, code) };
  return withoutReason(actor, {
    id: code,
    code,
    name,
    region,
    subregion,
    languages,
    ...settings,
    ...closed,
    version,
  });
}

/** The reason is the country's own text: those outside do not read it. */
function withoutReason(actor: Actor, country: CountryDto): CountryDto {
  const inside = actor.scope.homes.includes(country.code) || actor.scope.purposes.includes('administration');
  if (inside) return country;
  const { doNoHarmReason, ...shown } = country;
  return shown;
}
