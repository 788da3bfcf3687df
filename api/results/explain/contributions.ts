import type { EntityManager } from 'typeorm';
import { computeKpi } from '../../domain/kpi/compute.js';
import type { KpiDefinition } from '../../domain/kpi/definition.js';
import type { KpiFacts } from '../../domain/kpi/facts.js';
import { saysSomething } from '../../domain/kpi/point.js';
import { parsePeriod } from '../../domain/period.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import type { Months } from '../months.js';
import type { ContributionDto } from './explain.dto.js';

type ReportName = Pick<
  ContributionDto,
  'reportId' | 'operatorId' | 'operatorName' | 'successorName' | 'period' | 'status'
>;

/** The verified reports of the months, with whose they are. */
export function verifiedReports(
  tx: EntityManager,
  country: string,
  { from, to }: Months,
): Promise<ReportName[]> {
  const sql = `
    select r.id as "reportId", r.operator_id as "operatorId", o.name as "operatorName",
           (select s.name from operator s where s.id = o.successor_id) as "successorName", r.period, r.status
      from report r join operator o on o.id = r.operator_id
     where r.country_code = $1 and r.first_month >= $2 and r.last_month <= $3 and r.verified_revision is not null
     order by r.period, o.name, r.id`;
  return tx.query(sql, [country, from, to]);
}

/**
 * What each report contributes: the KPI over that report alone. A KPI that is never told by operator, and a report
 * that says nothing to it, contribute nothing here.
 */
export function contributions(
  definition: KpiDefinition,
  facts: KpiFacts,
  reports: readonly ReportName[],
): ContributionDto[] {
  if (!definition.disaggregations.includes('operator')) return [];
  return reports.flatMap((report) => {
    const { first, last } = parsePeriod(report.period);
    const [point] = computeKpi(definition, onlyOf(facts, report), { from: first, to: last }).points;
    return saysSomething(point) ? [{ ...report, ...figureOf(point) }] : [];
  });
}

function onlyOf(facts: KpiFacts, { operatorId, period }: ReportName): KpiFacts {
  const isIts = (fact: { operatorId?: string; period: string }) =>
    fact.operatorId === operatorId && fact.period === period;
  return {
    ...facts,
    people: facts.people.filter(isIts),
    reports: facts.reports.filter(isIts),
    records: facts.records.filter(isIts),
    duties: facts.duties.filter((duty) => duty.operatorId === operatorId),
  };
}
