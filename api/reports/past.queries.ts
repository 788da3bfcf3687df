import type { EntityManager } from 'typeorm';
import type { Entry } from '../domain/report.js';
import { figuresText } from '../domain/validation/checks/duplicates.js';
import type { SharedFigures } from '../domain/validation/context.js';
import { toEntry } from './entry-row.js';
import { ReportEntity } from './report.entity.js';
import { ReportEntryEntity } from './report-entry.entity.js';

export type PastEntry = Entry & { readonly period: string };

/** What an operator handed in of the months from `from` to before `until`: the latest submitted or verified revisions. */
export async function entriesHandedIn(
  tx: EntityManager,
  operatorId: string,
  from: string,
  until: string,
): Promise<PastEntry[]> {
  const rows = await tx
    .createQueryBuilder(ReportEntryEntity, 'e')
    .innerJoin(ReportEntity, 'r', 'r.id = e.reportId and r.latestRevision = e.revision')
    .where('r.operatorId = :operatorId and r.firstMonth >= :from and r.lastMonth < :until', {
      operatorId,
      from,
      until,
    })
    .orderBy({ 'e.period': 'ASC', 'e.position': 'ASC', 'e.id': 'ASC' })
    .getMany();
  return rows.map((row) => ({ ...toEntry(row), period: row.period }));
}

interface PartnerRow {
  readonly partner: string;
  readonly named: string | null;
  readonly entry: ReportEntryEntity;
}

/**
 * Which figures of a report a partner has handed in too. Callers have the whole country in reach; nothing of the partner
 * leaves but that it is the same.
 */
export async function figuresShared(
  tx: EntityManager,
  report: Pick<ReportEntity, 'countryCode' | 'operatorId' | 'period'>,
  operatorName: string,
  entries: readonly Entry[],
): Promise<SharedFigures[]> {
  const mine = entries.flatMap((entry) => {
    const figures = figuresText(entry);
    return figures === null ? [] : [{ entry, figures }];
  });
  if (mine.length === 0) return [];
  const theirs = await partnerRows(
    tx,
    report,
    operatorName,
    mine.map(({ entry }) => entry),
  );
  return theirs.flatMap(({ partner, named, entry: row }) => {
    const entry = toEntry(row);
    const figures = figuresText(entry);
    const same = mine.find(
      (one) =>
        one.figures === figures &&
        one.entry.activity === entry.activity &&
        one.entry.placeCode === entry.placeCode &&
        (isName(one.entry.implementingPartner, partner) || isName(named, operatorName)),
    );
    return same && figures !== null
      ? [{ partner, activity: entry.activity, placeCode: entry.placeCode, figures }]
      : [];
  });
}

async function partnerRows(
  tx: EntityManager,
  { countryCode, operatorId, period }: Pick<ReportEntity, 'countryCode' | 'operatorId' | 'period'>,
  operatorName: string,
  mine: readonly Entry[],
): Promise<PartnerRow[]> {
  const { entities, raw } = await tx
    .createQueryBuilder(ReportEntryEntity, 'e')
    .innerJoin(ReportEntity, 'r', 'r.id = e.reportId and r.latestRevision = e.revision')
    .innerJoin('operator', 'o', 'o.id = e.operatorId')
    .addSelect('o.name', 'partner')
    .where('e.countryCode = :countryCode and e.period = :period and e.operatorId <> :operatorId', {
      countryCode,
      period,
      operatorId,
    })
    .andWhere('e.activity in (:...activities) and e.placeCode in (:...places)', {
      activities: mine.map(({ activity }) => activity),
      places: mine.map(({ placeCode }) => placeCode),
    })
    .andWhere('(lower(trim(o.name)) = any (:names) or lower(trim(e.implementingPartner)) = :name)', {
      names: mine.map(({ implementingPartner }) => asName(implementingPartner)),
      name: asName(operatorName),
    })
    .orderBy({ 'o.name': 'ASC', 'e.id': 'ASC' })
    .getRawAndEntities<{ partner: string }>();
  return entities.map((entry, index) => ({
    partner: raw[index]?.partner ?? '',
    named: entry.implementingPartner,
    entry,
  }));
}

const asName = (name: string | null | undefined) => (name ?? '').trim().toLowerCase();

function isName(given: string | null | undefined, name: string): boolean {
  return asName(given) !== '' && asName(given) === asName(name);
}
