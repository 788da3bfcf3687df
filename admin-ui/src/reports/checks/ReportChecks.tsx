import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import type { Finding, Place, Report } from '../report-types';
import { useEntryName } from '../useEntryName';
import { useReportWords } from '../useReportWords';
import styles from './Checks.module.css';
import { FindingList } from './FindingList';

interface ReportChecksProps {
  report: Report;
  findings: readonly Finding[];
  places: ReadonlyMap<string, Place>;
  editable: boolean;
}

/** What the rules say of the whole report; each line leads to its entry and cell. */
export function ReportChecks({ report, findings, places, editable }: ReportChecksProps) {
  const t = useText();
  const words = useReportWords();
  const nameOf = useEntryName(places);
  const entryOf = ({ entryId }: Finding) => report.entries.find(({ id }) => id === entryId);
  const recordOf = ({ pointer }: Finding) =>
    report.records.find(({ id }) => pointer.startsWith(`#/records/${id}`));
  const placeName = (finding: Finding) => {
    const entry = entryOf(finding);
    if (!entry) {
      const record = recordOf(finding);
      return record ? t(`records.one.${record.kind}`) : t('reports.wholeReport');
    }
    const { name, place } = nameOf(entry);
    return [`${name}, ${place}`, words.place(finding.cell ?? '')].filter(Boolean).join(': ');
  };
  const where = (finding: Finding) => {
    const entry = entryOf(finding);
    if (!entry) return <b className={styles.where}>{placeName(finding)}</b>;
    const at = finding.cell ? `?at=${encodeURIComponent(finding.cell)}` : '';
    return (
      <Link className={styles.where} to={`/reports/${report.id}/entries/${entry.id}${at}`}>
        {placeName(finding)}
      </Link>
    );
  };
  return (
    <Card title={t('reports.checks')}>
      <FindingList
        findings={findings}
        where={where}
        placeName={placeName}
        commenting={editable ? { reportId: report.id, all: findings } : null}
      />
    </Card>
  );
}
