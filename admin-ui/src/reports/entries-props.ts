import type { Finding, Place, Report } from './report-types';

/** The entries of a report with what the rules say of them. */
export interface EntriesProps {
  report: Report;
  findings: readonly Finding[];
  places: ReadonlyMap<string, Place>;
  editable: boolean;
}
