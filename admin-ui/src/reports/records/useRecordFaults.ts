import type { RecordKind } from '../../../../api/domain/codes.js';
import { recordShapeFaults } from '../../../../api/domain/record-shape.js';
import type { ReportRecord, Report as WholeReport } from '../../../../api/domain/report.js';
import { contextOf } from '../../../../api/domain/validation/context.js';
import { reportFindings } from '../../../../api/domain/validation/validate.js';
import { useMe } from '../../api/session';
import { useText } from '../../i18n/useText';
import type { Report } from '../report-types';
import { useSettings } from '../useReport';
import { useReportWords } from '../useReportWords';
import { type FieldType, fieldsOf } from './record-fields';

/** What keeps a record from being stored, in words by place; empty: it may be sent. */
export function useRecordFaults(report: Report) {
  const t = useText();
  const words = useReportWords();
  const today = useMe()?.today ?? '';
  const { data: settings } = useSettings(report.countryCode);
  return (record: Record<string, unknown>): ReadonlyMap<string, string> => {
    const types = new Map<string, FieldType>(fieldsOf(record.kind as RecordKind));
    const shape = recordShapeFaults(record).map(({ pointer, code }) => {
      const at = pointer.slice(2);
      return [at, t(`records.faults.${faultOf(types.get(at), code, record[at])}`)] as const;
    });
    if (shape.length > 0 || !settings) return new Map(shape);
    const alone: WholeReport = {
      ...report,
      entries: [],
      records: [record as unknown as ReportRecord],
    };
    const found = reportFindings(
      alone,
      contextOf({
        today,
        settings,
        closedPeriods: settings.closedPeriods,
        report: alone,
        organisation: report.operatorKind,
      }),
    );
    const under = `#/records/${String(record.id)}/`;
    return new Map(
      found
        .filter(({ severity, pointer }) => severity === 'E' && pointer.startsWith(under))
        .map((finding) => [finding.pointer.slice(under.length), words.finding(finding)] as const),
    );
  };
}

/** What is wrong with a field, by what it takes. */
function faultOf(type: FieldType | undefined, code: string, value: unknown) {
  if (value === null || value === '') return 'required';
  if (type === 'year' || type === 'year-or-blank') return 'year';
  if (type === 'month-or-blank') return 'month';
  if (type === 'currency') return 'currency';
  return code === 'V01' ? 'required' : 'count';
}
