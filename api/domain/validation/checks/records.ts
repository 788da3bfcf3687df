import { OPERATOR_KINDS } from '../../codes.js';
import type { CasualtyOutcome } from '../../programme-records.js';
import { reportsKind } from '../../record-kinds.js';
import type { Consultation, ReportRecord, VaTally, Workforce } from '../../report.js';
import type { LeadershipPlace, WorkplaceMeasure, WorkplacePackage } from '../../staff-records.js';
import type { ValidationContext } from '../context.js';
import { type Breach, breach } from '../finding.js';
import type { MessageKey } from '../messages.js';
import { notACount } from './cells.js';
import { knownPlace } from './shape.js';

/** V01 for a record: its place is known; a group that was heard applies and took part; measures go with an assessment. */
export function recordShape(record: ReportRecord, context: ValidationContext): Breach[] {
  const place = 'placeCode' in record ? knownPlace(record, context) : [];
  if (record.kind === 'consultation') return [...place, ...heardGroups(record)];
  return record.kind === 'workplace-package' ? assessedMeasures(record) : place;
}

/** What is said where an organisation reports what is not its to report, by who does. */
const REFUSALS: Readonly<Record<string, MessageKey>> = {
  authority: 'V01.authority-only',
  'authority,centre': 'V01.authority-or-centre',
};

/** V01: a kind of record is reported by those organisations only that it is of. */
export function reportersOwn({ kind }: ReportRecord, { organisation }: ValidationContext): Breach[] {
  if (organisation === null || reportsKind(organisation, kind)) return [];
  const reporters = OPERATOR_KINDS.filter((one) => reportsKind(one, kind)).join();
  return [breach('E', REFUSALS[reporters] ?? 'V01.authority-or-centre', 'kind')];
}

const MEASURES: readonly WorkplaceMeasure[] = [
  'flexibleWork',
  'childCare',
  'fittingEquipment',
  'traumaInformed',
];

function assessedMeasures(record: WorkplacePackage): Breach[] {
  return MEASURES.filter((measure) => record.assessed === (record[measure] === null)).map((measure) =>
    breach('E', 'V01.not-assessed', measure),
  );
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

/** What is no count of a record: codes and words, and figures that their own shape bounds (money, years). */
const NOT_FIGURES = new Set([
  'id',
  'kind',
  'placeCode',
  'team',
  'groups',
  'organisation',
  'roleGroup',
  'level',
  'programme',
  'post',
  'partner',
  'currency',
  'amountSubmitted',
  'amountWithGoals',
  'title',
  'targetYear',
  'reportYear',
  'valueMonth',
  'treaty',
  'clearanceTable',
  'eoreTable',
  'vaTable',
  'inclusionSection',
  'planLink',
]);

function figuresOf(record: ReportRecord): [string, unknown][] {
  if (record.kind === 'consultation')
    return Object.entries(record.groups).map(([name, group]) => [`groups/${name}/number`, group.number]);
  return Object.entries(record).filter(
    ([field, value]) => !NOT_FIGURES.has(field) && typeof value !== 'boolean',
  );
}

type Whole<T> = (record: T) => number | null;
type PartsOf<T extends ReportRecord> = readonly (readonly [keyof T & string, Whole<T>])[];

const staffOf = (record: Workforce | LeadershipPlace) => record.women + record.men + record.sexUnknown;
const casualties = (one: CasualtyOutcome) => one.killed + one.injured + one.outcomeUnknown;

/** Which figure of a record is a part of which whole. */
const PARTS: { readonly [Kind in ReportRecord['kind']]?: PartsOf<Extract<ReportRecord, { kind: Kind }>> } = {
  'survey-team': [['trained', ({ members }) => members]],
  workforce: [
    ['under18', staffOf],
    ['disabilityAnswered', staffOf],
    ['disabilityDeclared', (one) => one.disabilityAnswered ?? staffOf(one)],
  ],
  'leadership-place': [
    ['disabilityAnswered', staffOf],
    ['disabilityDeclared', (one) => one.disabilityAnswered ?? staffOf(one)],
  ],
  'staff-movement': [['hiresUnder18', (one) => one.hiresWomen + one.hiresMen + one.hiresUnknown]],
  'tasking-order': [
    ['withTargetAndResources', ({ issued }) => issued],
    ['rankMoved', ({ issued }) => issued],
  ],
  'inclusion-post': [['filledAndFunded', ({ established }) => established]],
  'funding-request': [
    ['withGoals', ({ submitted }) => submitted],
    ['amountWithGoals', ({ amountSubmitted }) => amountSubmitted],
  ],
  'community-feedback': [['feedbackAnswered', ({ feedbackReceived }) => feedbackReceived]],
  'casualty-outcome': [
    ['sexKnown', casualties],
    ['ageKnown', casualties],
    ['complete', (one) => Math.min(one.sexKnown, one.ageKnown, one.killed + one.injured)],
  ],
};

/** V07: a part of one whole does not exceed it. */
export function withinStock(record: ReportRecord): Breach[] {
  const parts = (PARTS[record.kind] ?? []) as PartsOf<ReportRecord>;
  return parts.flatMap(([at, wholeOf]) => above(at, record[at] as unknown as number | null, wholeOf(record)));
}

function above(at: string, part: number | null, whole: number | null): Breach[] {
  if (part === null || whole === null || part <= whole) return [];
  return [breach('E', 'V07.above-stock', at, { part, whole })];
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
