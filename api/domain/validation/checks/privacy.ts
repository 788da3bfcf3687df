import { contactDataIn } from '../../contact-data.js';
import type { Report, ReportRecord } from '../../report.js';
import type { EntryDraft, EntryView } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** Free text: sentences, where a long number is suspicious; and codes, which may well be long numbers. */
const TEXTS = ['comments', 'service'] as const;
const CODES = ['projectCode', 'taskRef', 'implementingPartner', 'donor'] as const;

/** V23: no telephone number, e-mail or coordinates in any text of an entry (E); other long digits in sentences (W). */
export function screenedTexts({ entry }: { readonly entry: EntryDraft }): Breach[] {
  return [
    ...TEXTS.flatMap((field) => screened(field, entry[field], true)),
    ...CODES.flatMap((field) => screened(field, entry[field], false)),
  ];
}

/** V23 for the report's own texts. */
export function screenedReport(report: Report): Breach[] {
  return [
    ...screened('partial', report.partial, true),
    ...screened('revisionReason', report.revisionReason, true),
  ];
}

/** V23 for a survey team's code and a target's title: never names or numbers to call. */
export function screenedRecord(record: ReportRecord): Breach[] {
  if (record.kind === 'inclusion-target') return screened('title', record.title, true);
  return record.kind === 'survey-team' ? screened('team', record.team, false) : [];
}

/** V23 for one text. In sentences a long number is suspicious, in codes it may well stand. */
export function screened(at: string, text: string | null | undefined, sentences: boolean): Breach[] {
  const found = text ? contactDataIn(text) : null;
  if (found === null || (found === 'digits' && !sentences)) return [];
  return [breach(found === 'digits' ? 'W' : 'E', `V23.${found}`, at)];
}

/** V24: figures from 1 to 9 are kept, and marked as restricted from publication. */
export function smallFigures({ entry }: EntryView): Breach[] {
  const figures = [
    ...entry.counts.map(({ value }) => value),
    ...(entry.flags ?? []).map(({ value }) => value),
  ];
  const cells = figures.filter((value) => value >= 1 && value <= 9).length;
  return cells === 0 ? [] : [breach('I', 'V24.small', '', { cells })];
}
