import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Severity } from '../../../../api/domain/codes.js';
import type { ValidationContext } from '../../../../api/domain/validation/context.js';
import { Card } from '../../design/Card';
import { Page } from '../../design/Page';
import { useText } from '../../i18n/useText';
import { activityOf } from '../activities';
import type { Report } from '../report-types';
import { inputAt } from '../SadddGrid/useGridKeys';
import { useReportWords } from '../useReportWords';
import { usePlaces } from '../useReport';
import { EntryAbout } from './EntryAbout';
import { EntryChecks } from './EntryChecks';
import { EntryConflict } from './EntryConflict';
import styles from './EntryEditor.module.css';
import { EntryNotes } from './EntryNotes';
import { EntryReportCard } from './EntryReportCard';
import { EntrySteps } from './EntrySteps';
import { GridCard } from './GridCard';
import { ReportLine } from '../ReportLine';
import { SaveState } from './SaveState';
import { useAnnouncement } from './useAnnouncement';
import { useArrival } from './useArrival';
import { useEntryEditor } from './useEntryEditor';
import { useEntrySaving } from './useEntrySaving';

interface EntryEditorProps {
  report: Report;
  entryId: string;
  context: ValidationContext;
  editable: boolean;
}

/** The entry's page: the grid first, what the rules say at its side. */
export function EntryEditor({ report, entryId, context, editable }: EntryEditorProps) {
  const t = useText();
  const words = useReportWords();
  const stored = report.entries.find(({ id }) => id === entryId) ?? null;
  const withPlace = useContextWithPlace(report, stored?.placeCode ?? '', context);
  const [placeCode, setPlaceCode] = useState(stored?.placeCode ?? '');
  const places = usePlaces(report.countryCode, [placeCode]);
  const full = useMemo(() => withPlace(places), [withPlace, places]);
  const editor = useEntryEditor(entryId, stored, full, editable);
  const { form, checks, dirty, state, dispatch, entry } = editor;
  if ((form.placeCode ?? '') !== placeCode) setPlaceCode(form.placeCode ?? '');
  const sendable = dirty && checks.faults === 0 && state.conflicts.length === 0;
  const saving = useEntrySaving({ reportId: report.id, entry, state, sendable, dispatch });
  const place = places.get(form.placeCode ?? '');
  const title = useTitle(form, place?.name);
  useArrival(useSearchParams()[0].get('at'));
  const heard = useAnnouncement(form, checks);
  const set = useCallback((values: Readonly<Record<string, string>>) => dispatch({ do: 'set', values }), [dispatch]);
  const type = useCallback((at: string, text: string) => dispatch({ do: 'type', place: at, text }), [dispatch]);
  const leave = useCallback(() => {
    dispatch({ do: 'leave' });
    saving.saveSoon();
  }, [dispatch, saving.saveSoon]);
  const faultOf = (at: string) => {
    const found = checks.findings.find(({ cell, severity }) => cell === at && severity !== 'I');
    return found && (found.severity === 'E' || state.version !== null) ? words.finding(found) : undefined;
  };
  const counts = activityOf(form.activity ?? '')?.people !== 'none';
  return (
    <Page
      title={title}
      above={<ReportLine report={report} />}
      subtitle={<EntryAbout.Facts form={form} />}
      actions={<EntrySteps report={report} entryId={entryId} editable={editable} save={saving.save} />}
    >
      <EntryNotes state={state} dispatch={dispatch} error={saving.error} editable={editable} />
      {state.conflicts.length > 0 && <EntryConflict state={state} dispatch={dispatch} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          {editable && (
            <EntryAbout
              isNew={state.version === null}
              fields={{
                form,
                countryCode: report.countryCode,
                place,
                flags: context.settings.enabledFlags,
                faultOf,
                onSet: (values) => {
                  set(values);
                  saving.saveSoon();
                },
                onType: type,
                onLeave: leave,
              }}
            />
          )}
          {counts ? (
            <GridCard editor={editor} editable={editable} set={set} type={type} leave={leave} />
          ) : (
            <Card>
              <p className={styles.noPeople}>{t('saddd.noPeople')}</p>
            </Card>
          )}
        </div>
        <div className={styles.side}>
          {editable && <SaveState editor={editor} saving={saving} />}
          <EntryChecks
            reportId={report.id}
            entryId={entryId}
            live={form.activity ? checks.findings : []}
            commentable={editable && !dirty}
            onGo={(at) => inputAt(document, at)?.focus()}
          />
          <EntryReportCard report={report} entryId={entryId} save={saving.save} />
        </div>
      </div>
      <p className={styles.heard} role="status" aria-live="polite">
        {heard}
      </p>
    </Page>
  );
}

function useTitle(form: Readonly<Record<string, string>>, placeName: string | undefined): string {
  const t = useText();
  const { label } = useReportWords();
  const { activity, placeCode } = form;
  if (!activity) return t('saddd.newEntry');
  if (!placeCode) return label('activity', activity);
  const place = placeName ? t('saddd.placeOption', { name: placeName, code: placeCode }) : placeCode;
  return t('saddd.inPlace', { activity: label('activity', activity), place });
}

/** The rules' context with the one place that the entry names; other places are taken as known until they are here. */
function useContextWithPlace(_report: Report, _stored: string, context: ValidationContext) {
  return useCallback(
    (places: ReturnType<typeof usePlaces>): ValidationContext => ({
      ...context,
      place: (code) => {
        const place = places.get(code);
        const unknown = { name: code, level: 0, population: null, parents: [] };
        return place ? { ...unknown, ...place } : unknown;
      },
    }),
    [context],
  );
}

export type Worst = ReadonlyMap<string, Severity>;
