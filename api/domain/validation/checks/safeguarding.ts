import { ofBand, people } from '../../cuts.js';
import type { ReportRecord } from '../../report.js';
import type { EntryView } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** V22: staff under 18, in the workforce table or among those hired, alert the centre, with the refer-on text. */
export function noMinorsInRecord(record: ReportRecord): Breach[] {
  if (record.kind === 'workforce') return minors('under18', record.under18);
  return record.kind === 'staff-movement'
    ? minors('hiresUnder18', record.hiresUnder18, 'V22.minors-hired')
    : [];
}

/** V22: the same for workforce given as an entry. */
export function noMinorsAtWork({ entry, cells }: EntryView): Breach[] {
  if (entry.activity !== 'WORKFORCE') return [];
  return minors('counts', ofBand(people(cells, entry.disabilityAsked), 'Y0T17'));
}

function minors(
  at: string,
  count: number | null,
  key: 'V22.minors' | 'V22.minors-hired' = 'V22.minors',
): Breach[] {
  return count ? [breach('W', key, at, { minors: count })] : [];
}
