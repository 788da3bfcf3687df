import type { Severity } from '../codes.js';
import type { Report, ReportRecord } from '../report.js';
import { oneCellOnce, sensitiveGroups, wholeNumbers } from './checks/cells.js';
import { knownSexAge, neededCells } from './checks/completeness.js';
import {
  askedOfAll,
  fitsAsked,
  saysHowAsked,
  usualShare,
  withinAsked,
  withinRows,
} from './checks/disability.js';
import { freshFigures, notTwice } from './checks/duplicates.js';
import { notByPartner } from './checks/partners.js';
import { peopleAndQuantity, usualPatterns } from './checks/patterns.js';
import { coveredOnce, inTime, ownPeriod } from './checks/period.js';
import { comparedCounts, reachedHow, withinPopulation } from './checks/plausibility.js';
import { screenedRecord, screenedReport, screenedTexts, smallFigures } from './checks/privacy.js';
import { monthsMakeQuarter } from './checks/quarters.js';
import { recordNumbers, recordShape, referralChain, reportersOwn, withinStock } from './checks/records.js';
import { reasonedRevision } from './checks/revision.js';
import { noMinorsAtWork, noMinorsInRecord } from './checks/safeguarding.js';
import { fitsActivity, knownCodes, knownPlace, nilIsEmpty } from './checks/shape.js';
import { tidySpelling } from './checks/spelling.js';
import { flagsWithinTotal, marginsAgree, withinTotal } from './checks/totals.js';
import { activityAsUsual, asUsual } from './checks/usual.js';
import type { EntryView, ValidationContext } from './context.js';
import type { Breach } from './finding.js';

/** What a rule reads: each entry, each record, the report as a whole. */
export interface Checks {
  readonly entry?: readonly ((view: EntryView, context: ValidationContext) => Breach[])[];
  readonly record?: readonly ((record: ReportRecord, context: ValidationContext) => Breach[])[];
  readonly report?: readonly ((report: Report, context: ValidationContext) => Breach[])[];
}

/** A validation rule. Its errors refuse the `write` or the `submission`; warnings and notes wait for the `review`. */
export interface Rule {
  readonly id: string;
  readonly severities: readonly Severity[];
  readonly moment: 'write' | 'submission' | 'review';
  /** one line of plain English */
  readonly meaning: string;
  readonly check: Checks;
}

/**
 * THE table of validation rules: one engine, the same at entry, import, review and API.
 * No rule about completeness ever blocks.
 * @source docs/methodology.md#validation
 */
export const RULES: readonly Rule[] = [
  rule('V01', 'E', 'write', 'Required fields, known codes, a known place', {
    entry: [
      knownCodes,
      ({ entry }, context) => knownPlace(entry, context),
      fitsActivity,
      oneCellOnce,
      sensitiveGroups,
    ],
    record: [recordShape, reportersOwn],
    report: [nilIsEmpty],
  }),
  rule('V02', 'E', 'write', 'Whole numbers of 0 or more', { entry: [wholeNumbers], record: [recordNumbers] }),
  rule('V03', 'E/W', 'write', 'Cells above the stated total; below it, a remainder', {
    entry: [withinTotal],
  }),
  rule('V04', 'E', 'write', 'Stated margins that the cells do not add up to', { entry: [marginsAgree] }),
  rule('V05', 'E', 'write', 'More persons with disabilities than people, or than were asked', {
    entry: [withinRows, withinAsked, askedOfAll, fitsAsked],
  }),
  rule('V06', 'E', 'write', 'More people with a mark than people', { entry: [flagsWithinTotal] }),
  rule('V07', 'E/W', 'write', 'A part above its whole; referrals above those identified', {
    record: [withinStock],
    report: [(report, context) => referralChain(report.records, context)],
  }),
  rule('V08', 'E', 'write', 'A period that is unreadable, in the future, closed, or covered twice', {
    report: [ownPeriod, coveredOnce],
  }),
  rule('V09', 'E', 'write', 'The same entry twice', { entry: [notTwice] }),
  rule('V10', 'W', 'review', 'The same figures elsewhere, or as last period', { report: [freshFigures] }),
  rule('V11', 'W', 'review', 'Months that do not add up to a stated quarter', {
    report: [monthsMakeQuarter],
  }),
  rule('V12', 'I', 'review', 'Late', { report: [inTime] }),
  rule('V13', 'W', 'review', 'Sex or age unknown for more than 10 %', { entry: [knownSexAge] }),
  rule('V14', 'W', 'review', 'Needed disaggregation is missing', { entry: [neededCells] }),
  rule('V15', 'W', 'review', 'Disability without a method, or none among many', { entry: [saysHowAsked] }),
  rule('V16', 'I', 'review', 'An unusual share of persons with disabilities', { entry: [usualShare] }),
  rule('V17', 'W', 'review', 'Far from what this operator usually reports', {
    entry: [asUsual],
    report: [activityAsUsual],
  }),
  rule('V18', 'I', 'review', 'An unusual pattern of women and men', { report: [usualPatterns] }),
  rule('V19', 'W', 'review', 'More people than live there', { entry: [withinPopulation] }),
  rule('V20', 'E/W', 'write', 'Media as direct; many people per session', { entry: [reachedHow] }),
  rule('V21', 'W', 'review', 'Confirmed far above expected, or indirect below direct', {
    report: [comparedCounts],
  }),
  rule('V22', 'W', 'review', 'Staff under 18', { entry: [noMinorsAtWork], record: [noMinorsInRecord] }),
  rule('V23', 'E/W', 'write', 'Contact data or coordinates in a text', {
    entry: [screenedTexts],
    record: [screenedRecord],
    report: [screenedReport],
  }),
  rule('V24', 'I', 'review', 'Small figures, restricted from publication', { entry: [smallFigures] }),
  rule('V25', 'E', 'write', 'A revision without a reason, a change after lock', {
    report: [reasonedRevision],
  }),
  rule('V26', 'W', 'review', 'Stray spaces, or nearly a known name', { entry: [tidySpelling] }),
  rule('V27', 'I', 'review', 'People without quantity, or quantity without people', {
    report: [peopleAndQuantity],
  }),
  rule('V28', 'W', 'review', 'An operator and its partner report the same', { entry: [notByPartner] }),
];

function rule(id: string, severities: string, moment: Rule['moment'], meaning: string, check: Checks): Rule {
  return { id, severities: severities.split('/') as Severity[], moment, meaning, check };
}
