import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { Clock } from '../clock.js';
import type { CountrySettings, Entry, ReportRecord } from '../domain/report.js';
import {
  contextOf,
  type Place,
  type ReportAround,
  type ReportedEntry,
  type ValidationContext,
} from '../domain/validation/context.js';
import type { ReportEntity } from './report.entity.js';

/** What the rules need to know around a report: its country, places, operators and the operator's other reports. */
@Injectable()
export class Surroundings {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  /**
   * Enough to decide whether entries may be stored: settings, the places they name, the same operator's other
   * periods. One round trip.
   */
  async forWriting(
    tx: EntityManager,
    report: Home,
    around: ReportAround,
    placeCodes: readonly string[],
  ): Promise<ValidationContext> {
    const [row] = await tx.query(WRITING, [
      report.countryCode,
      report.operatorId,
      report.id,
      report.firstMonth,
      report.lastMonth,
      [...new Set(placeCodes)],
    ]);
    const places = new Map<string, Place>(
      (row?.places ?? []).map((place: Place & { code: string }) => [place.code, place]),
    );
    return contextOf({
      today: this.clock.today(),
      settings: row?.settings as CountrySettings,
      report: around,
      activity: (code) => this.catalogue.activity(code),
      place: (code) => places.get(code),
      reported: (row?.reported ?? []) as ReportedEntry[],
    });
  }

  /** Everything: also what warnings and notes ask for. */
  async forReview(
    tx: EntityManager,
    report: ReportEntity,
    content: { entries: readonly Entry[]; records: readonly ReportRecord[] },
  ): Promise<ValidationContext> {
    const around = { ...report, ...content };
    const placeCodes = [...content.entries, ...content.records].map((one) =>
      'placeCode' in one ? one.placeCode : '',
    );
    const context = await this.forWriting(tx, report, around, placeCodes);
    const names = await tx.query('select name from operator where country_code = $1', [report.countryCode]);
    const submitted = report.firstSubmittedAt?.toISOString().slice(0, 10) ?? null;
    return { ...context, operators: names.map((row: { name: string }) => row.name), submittedOn: submitted };
  }
}

type Home = Pick<ReportEntity, 'id' | 'countryCode' | 'operatorId' | 'firstMonth' | 'lastMonth'>;

const WRITING = `
  select json_build_object('code', c.code, 'dueDay', c.due_day, 'sexXEnabled', c.sex_x_enabled,
           'enabledFlags', c.enabled_flags, 'oneOfficer', c.one_officer) as settings,
    (select json_agg(json_build_object('code', p.code, 'name', p.name, 'level', p.level, 'population', p.population,
        'parents', (with recursive above as (
            select q.name, q.parent_code, q.level from place q where q.country_code = $1 and q.code = p.parent_code
            union all select q.name, q.parent_code, q.level from place q join above on q.code = above.parent_code
             where q.country_code = $1)
          select coalesce(json_agg(name order by level), '[]') from above)))
       from place p where p.country_code = $1 and p.code = any ($6)) as places,
    (select json_agg(distinct jsonb_build_object('period', e.period, 'activity', e.activity, 'projectCode', e.project_code))
       from report r join report_entry e on e.report_id = r.id and e.revision = r.revision
      where r.country_code = $1 and r.operator_id = $2 and r.id <> $3
        and r.first_month <= $5 and r.last_month >= $4) as reported
  from country c where c.code = $1`;
