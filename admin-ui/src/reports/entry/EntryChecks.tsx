import { memo, useMemo } from 'react';
import { Card } from '../../design/Card';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import checks from '../checks/Checks.module.css';
import { FindingList } from '../checks/FindingList';
import type { Finding } from '../report-types';
import { inputAt } from '../SadddGrid/useGridKeys';
import { useFindings } from '../useReport';
import { useReportWords } from '../useReportWords';
import type { PastState } from './EntryPast';
import { withServer } from './entry-rules';
import { findingId } from './finding-ids';
import type { EntryEditing } from './useEntryEditor';

interface EntryChecksProps {
  editor: EntryEditing;
  past: PastState;
}

/** What the rules say of this entry as it is typed; each line leads to its cell. */
export const EntryChecks = memo(function EntryChecks({ editor, past }: EntryChecksProps) {
  const t = useText();
  const words = useReportWords();
  const { reportId, form, entry, checks: live, dirty, editable } = editor;
  const { data: server } = useFindings(reportId);
  const findings = useMemo(
    () =>
      form.activity
        ? withServer(live.findings, server ?? [], entry, { hasSurroundings: past === 'here', dirty })
        : [],
    [form.activity, live.findings, server, entry, past, dirty],
  );
  const placeName = ({ cell = '' }: Finding) => words.place(cell);
  const where = (finding: Finding) => {
    const name = placeName(finding);
    const input = finding.cell ? inputAt(document, finding.cell) : null;
    if (!name) return null;
    if (!input) return <b className={checks.where}>{name}</b>;
    return (
      <TextButton
        className={checks.where}
        aria-label={t('reports.goTo', { place: name })}
        onClick={() => goTo(finding.cell ?? '')}
      >
        {name}
      </TextButton>
    );
  };
  return (
    <Card title={t('reports.checks')}>
      <FindingList
        findings={findings}
        where={where}
        placeName={placeName}
        idOf={findingId}
        commenting={editable && !dirty && server ? { reportId, all: server } : null}
      />
      {past === 'missing' && <p className={checks.where}>{t('saddd.pastMissing')}</p>}
    </Card>
  );
});

/** Leads to a field, which may be folded away. */
function goTo(place: string): void {
  const input = inputAt(document, place);
  const folded = input?.closest('details');
  if (folded) folded.open = true;
  input?.focus();
}
