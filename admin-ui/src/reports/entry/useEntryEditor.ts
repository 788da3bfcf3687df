import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { ValidationContext } from '../../../../api/domain/validation/context.js';
import { useMe } from '../../api/session';
import { useCurrentLocale } from '../../i18n/locale';
import type { Report } from '../report-types';
import { usePlaces } from '../useReport';
import { dropDraft, keepDraft, keptDraft } from './draft-store';
import { editorAfter, openEditor } from './editor-state';
import { differences, fromForm, NEW_ENTRY, toForm } from './entry-form';
import { checksOf } from './entry-rules';

const KEEP_AFTER = 250;

export type EntryEditing = ReturnType<typeof useEntryEditor>;

/** An entry being edited: its form, what the rules say of it, and its copy on this device. */
export function useEntryEditor(
  report: Report,
  entryId: string,
  around: ValidationContext,
  editable: boolean,
) {
  const locale = useCurrentLocale();
  const userId = useMe()?.id ?? '';
  const [state, dispatch] = useReducer(editorAfter, null, () => {
    const stored = report.entries.find(({ id }) => id === entryId);
    return openEditor(
      stored ? { form: toForm(stored), version: stored.version } : null,
      NEW_ENTRY,
      editable ? keptDraft(userId, entryId) : null,
    );
  });
  const { base, version } = state;
  const form = state.history.present;
  const { context, place } = useContextWithPlace(report.countryCode, form.placeCode ?? '', around);
  const changed = useMemo(() => new Set(differences(base, form)), [base, form]);
  const dirty = editable && changed.size > 0 && (version !== null || form !== NEW_ENTRY);
  const entry = useMemo(() => fromForm(form, entryId, locale), [form, entryId, locale]);
  const checks = useMemo(() => checksOf(entry, context), [entry, context]);
  useKeptCopy(userId, entryId, dirty ? { form, base, version } : null, editable);
  const set = useCallback((values: Readonly<Record<string, string>>) => dispatch({ do: 'set', values }), []);
  const type = useCallback((at: string, text: string) => dispatch({ do: 'type', place: at, text }), []);
  const sendable = dirty && checks.faults === 0 && state.conflicts.length === 0;
  const reportId = report.id;
  return useMemo(
    () => ({
      reportId,
      state,
      dispatch,
      set,
      type,
      form,
      entry,
      changed,
      dirty,
      sendable,
      checks,
      place,
      editable,
    }),
    [reportId, state, set, type, form, entry, changed, dirty, sendable, checks, place, editable],
  );
}

/** The rules' context with the place that the entry names; until it is here, it is taken as known. */
function useContextWithPlace(countryCode: string, code: string, around: ValidationContext) {
  const place = usePlaces(countryCode, [code]).get(code);
  const context = useMemo(
    (): ValidationContext => ({
      ...around,
      place: (asked) => ({ name: asked, level: 0, population: null, ...place, parents: [] }),
    }),
    [around, place],
  );
  return { context, place };
}

/** Keeps a copy of what is not sent yet on this device, a moment after the last key and when the page goes. */
function useKeptCopy(
  userId: string,
  entryId: string,
  draft: Parameters<typeof keepDraft>[2] | null,
  editable: boolean,
): void {
  const form = draft?.form;
  const version = draft?.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `draft` is a new object each time; its form and version tell
  useEffect(() => {
    if (!editable) return undefined;
    const keep = () => (draft ? keepDraft(userId, entryId, draft) : dropDraft(userId, entryId));
    const timer = setTimeout(keep, KEEP_AFTER);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [userId, entryId, form, version, editable]);
}
