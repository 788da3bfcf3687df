import { toCells, toCounts } from '../domain/cells.js';
import { FLAGS } from '../domain/codes.js';
import { type PeopleSums, peopleSums } from '../domain/kpi/people-sums.js';
import { peopleRows } from '../domain/people-rows.js';
import type { Entry } from '../domain/report.js';
import type { EntryDto } from './entry.dto.js';
import type { ReportEntity } from './report.entity.js';
import type { ReportEntryEntity } from './report-entry.entity.js';

type Home = Pick<ReportEntity, 'id' | 'countryCode' | 'operatorId' | 'period'>;

/** An entry as its row is stored: cells at their positions, sums derived from them. */
export function toEntryRow(
  entry: Entry,
  report: Home,
  revision: number,
  at: { position: number; version: number },
): ReportEntryEntity {
  const { id: reportId, countryCode, operatorId, period } = report;
  return {
    reportId,
    revision,
    id: entry.id,
    countryCode,
    operatorId,
    period,
    activity: entry.activity,
    setting: entry.setting ?? null,
    beneficiaryType: entry.beneficiaryType,
    stage: entry.stage ?? null,
    populationGroup: entry.populationGroup ?? null,
    projectCode: entry.projectCode ?? null,
    implementingPartner: entry.implementingPartner ?? null,
    donor: entry.donor ?? null,
    taskRef: entry.taskRef ?? null,
    service: entry.service ?? null,
    countBasis: entry.countBasis,
    placeCode: entry.placeCode,
    ...toFigureColumns(entry),
    ...toSumColumns(peopleSums(entry)),
    ...at,
  };
}

/** What was asked, counted and said of it. */
function toFigureColumns(entry: Entry) {
  const cells = toCells(entry.counts);
  return {
    disabilityAsked: entry.disabilityAsked,
    disabilityAskedNumber: entry.disabilityAskedNumber ?? null,
    disabilityMethod: entry.disabilityMethod ?? null,
    quantityValue: entry.quantity ? String(entry.quantity.value) : null,
    quantityUnit: entry.quantity ? entry.quantity.unit : null,
    statedTotal: entry.statedTotal ?? null,
    cells,
    inRows: [...peopleRows(cells, entry.disabilityAsked)],
    flags: toFlags(entry.flags ?? []),
    comments: entry.comments ?? null,
  };
}

/** The sums that stand in columns beside the cells. */
function toSumColumns({ with: withDisability, without, ...sums }: PeopleSums) {
  return { ...sums, withDisability, withoutDisability: without };
}

/** A stored row as the entry it holds. */
export function toEntry(row: ReportEntryEntity): Entry {
  return {
    id: row.id,
    activity: row.activity,
    setting: row.setting,
    beneficiaryType: row.beneficiaryType,
    stage: row.stage,
    populationGroup: row.populationGroup,
    projectCode: row.projectCode,
    implementingPartner: row.implementingPartner,
    donor: row.donor,
    taskRef: row.taskRef,
    service: row.service,
    countBasis: row.countBasis,
    placeCode: row.placeCode,
    disabilityAsked: row.disabilityAsked,
    disabilityAskedNumber: row.disabilityAskedNumber,
    disabilityMethod: row.disabilityMethod,
    quantity:
      row.quantityUnit && row.quantityValue !== null
        ? { value: Number(row.quantityValue), unit: row.quantityUnit }
        : null,
    statedTotal: row.statedTotal,
    counts: toCounts(row.cells),
    flags: fromFlags(row.flags),
    comments: row.comments,
  };
}

export function toEntryDto(row: ReportEntryEntity): EntryDto {
  const { total, female, male, knownSexAge, withDisability, disabilityUnknown } = row;
  const sums = { total, female, male, knownSexAge, withDisability, disabilityUnknown };
  return { ...(toEntry(row) as EntryDto), sums, version: row.version };
}

function toFlags(flags: NonNullable<Entry['flags']>): (number | null)[] | null {
  if (flags.length === 0) return null;
  return FLAGS.map((code) => flags.find(({ flag }) => flag === code)?.value ?? null);
}

function fromFlags(values: (number | null)[] | null): NonNullable<Entry['flags']> {
  return FLAGS.flatMap((flag, index) => {
    const value = values?.[index] ?? null;
    return value === null ? [] : [{ flag, value }];
  });
}
