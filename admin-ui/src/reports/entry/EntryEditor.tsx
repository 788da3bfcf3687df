import { useCallback, useDeferredValue } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ValidationContext } from '../../../../api/domain/validation/context.js';
import { Card } from '../../design/Card';
import { Page } from '../../design/Page';
import { useText } from '../../i18n/useText';
import { activityOf } from '../activities';
import type { Outbox } from '../outbox/outbox';
import { ReportLine } from '../ReportLine';
import type { Report } from '../report-types';
import { MarkCard } from '../review/MarkCard';
import { useReportWords } from '../useReportWords';
import { Announcement } from './Announcement';
import { AskedCard } from './AskedCard';
import { EntryAbout } from './EntryAbout';
import { EntryChecks } from './EntryChecks';
import { EntryConflict } from './EntryConflict';
import styles from './EntryEditor.module.css';
import { EntryFacts } from './EntryFacts';
import { EntryNotes } from './EntryNotes';
import { EntryPast, type PastState } from './EntryPast';
import { EntryReportCard } from './EntryReportCard';
import { EntrySteps } from './EntrySteps';
import { GridCard } from './GridCard';
import { SaveState } from './SaveState';
import { useArrival } from './useArrival';
import { useAsked } from './useAsked';
import { type EntryEditing, useEntryEditor } from './useEntryEditor';
import { useEntrySaving } from './useEntrySaving';

interface EntryEditorProps {
  report: Report;
  entryId: string;
  context: ValidationContext;
  editable: boolean;
  outbox: Outbox;
  /** Whether what the operator reported before is at hand. */
  past: PastState;
}

/** The entry's page: the grid first, what the rules say at its side. */
export function EntryEditor({ report, entryId, context, editable, outbox, past }: EntryEditorProps) {
  const t = useText();
  const editor = useEntryEditor(report, entryId, context, editable, outbox);
  const saving = useEntrySaving(editor, outbox);
  const arriveAt = useSearchParams()[0].get('at');
  useArrival(arriveAt);
  const { dispatch, form, state } = editor;
  const { saveSoon, save } = saving;
  const settled = useDeferredValue(editor);
  const leave = useCallback(() => {
    dispatch({ do: 'leave' });
    saveSoon();
  }, [dispatch, saveSoon]);
  const { marking, asked, open, asking } = useAsked(report, entryId, editor);
  const countsPeople = activityOf(form.activity ?? '')?.people !== 'none';
  return (
    <Page
      title={useTitle(editor)}
      above={<ReportLine report={report} />}
      subtitle={<EntryFacts form={form} />}
      actions={<EntrySteps report={report} entryId={entryId} editable={editable} save={save} />}
    >
      <EntryNotes editor={editor} error={saving.error} />
      {state.conflicts.length > 0 && <EntryConflict conflicts={state.conflicts} dispatch={dispatch} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          <AskedCard report={report} asked={asked} isAtCells={marking === null} />
          {editable && (
            <EntryAbout
              editor={editor}
              country={context.settings}
              leave={leave}
              saveSoon={saveSoon}
              arriveAt={arriveAt}
            />
          )}
          {countsPeople ? (
            <GridCard editor={editor} leave={leave} asked={open} asking={asking} />
          ) : (
            <Card>
              <p className={styles.quiet}>{t('saddd.noPeople')}</p>
            </Card>
          )}
        </div>
        <div className={styles.side}>
          {editable && <SaveState editor={settled} saving={saving} />}
          {marking && <MarkCard marking={marking} form={form} />}
          <EntryChecks editor={settled} past={past} />
          <EntryPast entry={settled.entry} past={context.past} />
          <EntryReportCard report={report} entryId={entryId} save={save} />
        </div>
      </div>
      <Announcement form={form} checks={editor.checks} />
    </Page>
  );
}

/** “Risk education session, Aster (VD0101001)”. */
function useTitle({ form, place }: EntryEditing): string {
  const t = useText();
  const { label } = useReportWords();
  const { activity, placeCode } = form;
  if (!activity) return t('saddd.newEntry');
  const name = label('activity', activity);
  if (!placeCode) return name;
  const where = place ? t('saddd.placeOption', { name: place.name, code: placeCode }) : placeCode;
  return t('saddd.inPlace', { activity: name, place: where });
}
