import { type Cells, codesAt, toCells } from '../domain/cells.js';
import { FLAGS } from '../domain/codes.js';
import { type PeopleSums, peopleSums } from '../domain/kpi/people-sums.js';
import type { Entry, MeasuredCount } from '../domain/report.js';
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
  const { quantity, counts, flags, ...given } = { ...NOT_GIVEN, ...present(entry) };
  const { id: reportId, countryCode, operatorId, period } = report;
  return {
    ...given,
    ...at,
    reportId,
    revision,
    countryCode,
    operatorId,
    period,
    quantityValue: quantity ? String(quantity.value) : null,
    quantityUnit: quantity ? quantity.unit : null,
    cells: toCells(counts),
    flags: toFlags(flags ?? []),
    ...toSumColumns(peopleSums(entry)),
  };
}

/** The fields that were given: an absent one is stored, and answered, as `null`. */
function present(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as unknown as Entry;
}

const NOT_GIVEN = {
  setting: null,
  stage: null,
  populationGroup: null,
  projectCode: null,
  implementingPartner: null,
  donor: null,
  taskRef: null,
  service: null,
  disabilityAskedNumber: null,
  disabilityMethod: null,
  quantity: null,
  statedTotal: null,
  flags: null,
  comments: null,
};

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
    counts: toMeasuredCounts(row.cells),
    flags: fromFlags(row.flags),
    comments: row.comments,
  };
}

/** As `toCounts`, each with its measure: a report of many cells passes through here at every read. */
function toMeasuredCounts(cells: Cells): MeasuredCount[] {
  const counts: MeasuredCount[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] ?? null;
    if (value === null) continue;
    const { sex, ageBand, disability } = codesAt(index);
    counts.push({ measure: 'people', sex, ageBand, disability, value });
  }
  return counts;
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
