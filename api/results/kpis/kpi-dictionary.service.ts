import { Injectable, NotFoundException } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { inLanguage } from '../../domain/framework.js';
import { isPossible, type KpiDefinition } from '../../domain/kpi/definition.js';
import type { YearTarget } from '../../domain/kpi/trajectory.js';
import { Page } from '../../http/page.js';
import { assertVersion, assertWritable, type ExpectedVersion, staleVersion } from '../../http/versions.js';
import { assertVisible, countryAsked } from '../visible.queries.js';
import type { SetTargetDto, TargetDto } from './kpi.dto.js';
import type { DefinedKpiDto, KpiDto, KpiVersionDto } from './kpi-definition.dto.js';
import { endTarget, lockTarget, putTarget, type Target, targetsOf } from './kpi-targets.queries.js';

/** The KPIs that there are, and what a country aims at. */
@Injectable()
export class KpiDictionaryService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
  ) {}

  list(language: string): Page<KpiDto> {
    const rows = this.catalogue.kpis().kpis.map((kpi) => this.toDto(kpi, language));
    return new Page(rows, 0, rows.length);
  }

  /** The newest definition with every version there is of it. */
  private toDto(kpi: KpiDefinition, language: string): KpiDto {
    const versions = [...this.catalogue.kpiVersions(kpi.code)].reverse();
    return { ...toKpiDto(kpi, language), versions: versions.map((one) => toVersionDto(one, language)) };
  }

  targets(actor: Actor, code: string, asked: string | undefined): Promise<Page<TargetDto>> {
    const kpi = this.catalogue.kpi(code).code;
    const country = countryAsked(actor, asked);
    return this.db.asSharedResults(actor, async (tx) => {
      await assertVisible(tx, actor, country, 'kpis');
      const rows = await targetsOf(tx, [country], [kpi]);
      return new Page(rows, 0, rows.length);
    });
  }

  /** @throws DomainError `target-not-of-unit`, `target-baseline-unsound`; HttpException 428 where there is a target already and no version was named, 412 where it has changed */
  setTarget(
    actor: Actor,
    code: string,
    asked: string | undefined,
    wanted: SetTargetDto,
    expected: ExpectedVersion,
  ): Promise<TargetDto> {
    const definition = this.catalogue.kpi(code);
    const { code: kpi, version: kpiVersion } = definition;
    const countryCode = countryAsked(actor, asked);
    return this.db.as(actor, async (tx) => {
      await assertVisible(tx, actor, countryCode);
      const { year, value, baseline = null, baselineYear = null } = wanted;
      assertOfUnit({ value, baseline }, definition);
      assertBaseline({ year, value, baseline, baselineYear });
      const before = await lockTarget(tx, { countryCode, kpi, year });
      const from = before?.version ?? null;
      assertWritable(expected, from);
      const by = { userId: actor.userId, at: this.clock.now() };
      const target = await putTarget(
        tx,
        { countryCode, kpi, kpiVersion, year, value, baseline, baselineYear },
        by,
        from,
      );
      if (!target) throw staleVersion();
      const change = { year, ...changeOf(before, target) };
      await recordAudit(tx, actor, { deed: 'target:set', on: kpi, countryCode, change });
      return target;
    });
  }

  /** @throws NotFoundException where the year has no target; HttpException 412 where it has changed */
  removeTarget(
    actor: Actor,
    { code, year }: { readonly code: string; readonly year: number },
    asked: string | undefined,
    expected: ExpectedVersion,
  ): Promise<void> {
    const kpi = this.catalogue.kpi(code).code;
    const countryCode = countryAsked(actor, asked);
    return this.db.as(actor, async (tx) => {
      await assertVisible(tx, actor, countryCode);
      const before = await lockTarget(tx, { countryCode, kpi, year });
      if (!before) throw new NotFoundException(`${kpi} has no target for ${year}.`);
      assertVersion(expected, before.version);
      await endTarget(tx, { countryCode, kpi, year }, this.clock.now());
      const change = { year, ...changeOf(before, null) };
      await recordAudit(tx, actor, { deed: 'target:remove', on: kpi, countryCode, change });
    });
  }
}

/** What the audit keeps of a target: old and new, null where there was or is none. */
function changeOf(before: Target | null, after: Target | null) {
  const kept = ['value', 'baseline', 'baselineYear', 'kpiVersion'] as const;
  return Object.fromEntries(kept.map((name) => [name, [before?.[name] ?? null, after?.[name] ?? null]]));
}

/** @throws DomainError `target-not-of-unit` */
function assertOfUnit(figures: Pick<YearTarget, 'value' | 'baseline'>, definition: KpiDefinition): void {
  const detail = 'A count is a whole number from 0; a share lies between 0 and 1.';
  const faults = (['value', 'baseline'] as const)
    .filter((name) => figures[name] !== null && !isPossible(figures[name], definition))
    .map((name) => ({ pointer: `#/${name}`, code: 'target-not-of-unit', detail }));
  if (faults.length > 0) throw ruleBroken('target-not-of-unit', detail, faults);
}

/** @throws DomainError `target-baseline-unsound` */
function assertBaseline({ year, baseline, baselineYear }: YearTarget): void {
  if (baselineYear === null || (baseline !== null && baselineYear < year)) return;
  const detail =
    baseline === null
      ? 'The year of a baseline stands beside a baseline: say what it was.'
      : `The baseline’s year (${baselineYear}) lies before the target’s (${year}).`;
  throw ruleBroken('target-baseline-unsound', detail, [
    { pointer: '#/baselineYear', code: 'target-baseline-unsound', detail },
  ]);
}

/** A definition with its texts in one language. */
export function toKpiDto(kpi: KpiDefinition, language: string): DefinedKpiDto {
  const { code, version, unit, direction, informs, countsPeople, computable, disaggregations } = kpi;
  return {
    code,
    version,
    name: inLanguage(kpi.name, language),
    question: inLanguage(kpi.question, language),
    numerator: inLanguage(kpi.numerator, language),
    denominator: inLanguage(kpi.denominator, language),
    unit,
    direction,
    ...(kpi.towards !== undefined && { towards: kpi.towards }),
    ...(kpi.good && { good: kpi.good }),
    needs: [...kpi.needs],
    disaggregations: [...disaggregations],
    source: inLanguage(kpi.source.text, language),
    informs: [...informs],
    countsPeople,
    computable,
    ...(kpi.missing && { missing: inLanguage(kpi.missing, language) }),
    parts: (kpi.parts ?? []).map((part) => ({
      code: part.code,
      name: inLanguage(part.name, language),
      unit: part.unit ?? unit,
    })),
  };
}

function toVersionDto(
  { version, numerator, denominator, changed }: KpiDefinition,
  language: string,
): KpiVersionDto {
  return {
    version,
    numerator: inLanguage(numerator, language),
    denominator: inLanguage(denominator, language),
    changed: changed
      ? {
          what: inLanguage(changed.what, language),
          why: inLanguage(changed.why, language),
          keepsTargets: changed.keepsTargets,
        }
      : null,
  };
}
