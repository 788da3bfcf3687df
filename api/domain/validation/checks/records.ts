import type { Consultation, ReportRecord, VaTally, Workforce } from '../../report.js';
import type { ValidationContext } from '../context.js';
import { type Breach, breach } from '../finding.js';
import { notACount } from './cells.js';
import { knownPlace } from './shape.js';

/** V01 for a record: its place is known; a group that was heard applies and took part. */
export function recordShape(record: ReportRecord, context: ValidationContext): Breach[] {
  const place = 'placeCode' in record ? knownPlace(record, context) : [];
  return record.kind === 'consultation' ? [...place, ...heardGroups(record)] : place;
}

function heardGroups(record: Consultation): Breach[] {
  return Object.entries(record.groups)
    .filter(([, group]) => (group.heard !== null && !group.number) || (!group.applicable && !!group.number))
    .map(([name]) => breach('E', 'V01.heard-nobody', `groups/${name}`));
}

/** V02 for a record: every figure is a whole number of 0 or more; those that may be absent may. */
export function recordNumbers(record: ReportRecord): Breach[] {
  return figuresOf(record)
    .filter(([, value]) => value !== null && value !== undefined)
    .flatMap(([at, value]) => notACount(at, value));
}

const NOT_FIGURES = new Set([
  'id',
  'kind',
  'placeCode',
  'team',
  'groups',
  'organisation',
  'roleGroup',
  'level',
]);

function figuresOf(record: ReportRecord): [string, unknown][] {
  if (record.kind === 'consultation')
    return Object.entries(record.groups).map(([name, group]) => [`groups/${name}/number`, group.number]);
  return Object.entries(record).filter(
    ([field, value]) => !NOT_FIGURES.has(field) && typeof value !== 'boolean',
  );
}

/** V07: a part of one stock does not exceed the stock. */
export function withinStock(record: ReportRecord): Breach[] {
  if (record.kind === 'survey-team') return above('trained', record.trained, record.members);
  if (record.kind !== 'workforce') return [];
  const staff = staffOf(record);
  return [
    ...above('under18', record.under18, staff),
    ...above('disabilityAnswered', record.disabilityAnswered, staff),
    ...above('disabilityDeclared', record.disabilityDeclared, record.disabilityAnswered ?? staff),
  ];
}

function staffOf(record: Workforce): number {
  return record.women + record.men + record.sexUnknown;
}

function above(at: string, part: number | null, whole: number): Breach[] {
  return part !== null && part > whole ? [breach('E', 'V07.above-stock', at, { part, whole })] : [];
}

/** V07 over 12 months: referred at most identified, received at most referred. People flow: a warning only. */
export function referralChain(records: readonly ReportRecord[], context: ValidationContext): Breach[] {
  const tallies = records.filter((record): record is VaTally => record.kind === 'va-tally');
  const before = context.vaHistory;
  if (!before || tallies.length === 0) return [];
  const year = (field: 'identified' | 'referred' | 'received') =>
    tallies.reduce((sum, tally) => sum + tally[field], before[field]);
  const [identified, referred, received] = [year('identified'), year('referred'), year('received')];
  return [
    ...(referred > identified
      ? [breach('W', 'V07.referred-above-identified', 'records', { part: referred, whole: identified })]
      : []),
    ...(received > referred
      ? [breach('W', 'V07.received-above-referred', 'records', { part: received, whole: referred })]
      : []),
  ];
}
