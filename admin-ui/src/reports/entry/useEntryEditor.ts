import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { ValidationContext } from '../../../../api/domain/validation/context.js';
import { useCurrentLocale } from '../../i18n/locale';
import type { Outbox } from '../outbox/outbox';
import { keyOf, type Unsent } from '../outbox/unsent';
import type { Report } from '../report-types';
import { usePlaces } from '../useReport';
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
  outbox: Outbox,
) {
  const locale = useCurrentLocale();
  const { userId } = outbox;
  const key = keyOf({ userId, countryCode: report.countryCode, reportId: report.id, entryId });
  const [state, dispatch] = useReducer(editorAfter, null, () => {
    const stored = report.entries.find(({ id }) => id === entryId);
    return openEditor(
      stored ? { form: toForm(stored), version: stored.version } : null,
      NEW_ENTRY,
      editable ? (outbox.get(key) ?? null) : null,
    );
  });
  const { base, version } = state;
  const form = state.history.present;
  const { context, place } = useContextWithPlace(report.countryCode, form.placeCode ?? '', around);
  const changed = useMemo(() => new Set(differences(base, form)), [base, form]);
  const dirty = editable && changed.size > 0 && (version !== null || form !== NEW_ENTRY);
  const entry = useMemo(() => fromForm(form, entryId, locale), [form, entryId, locale]);
  const checks = useMemo(() => checksOf(entry, context, report), [entry, context, report]);
  const set = useCallback((values: Readonly<Record<string, string>>) => dispatch({ do: 'set', values }), []);
  const type = useCallback((at: string, text: string) => dispatch({ do: 'type', place: at, text }), []);
  const undecided = state.conflicts.length > 0;
  const sendable = dirty && checks.faults === 0 && !undecided;
  const reportId = report.id;
  const unsent = useMemo(
    (): Unsent => ({
      userId,
      countryCode: report.countryCode,
      reportId,
      entryId,
      operatorName: report.operatorName,
      period: report.period,
      form,
      base,
      version,
      entry,
      state: sendable ? 'waiting' : 'unfinished',
      problem: null,
      tries: 0,
      notBefore: 0,
      changedAt: new Date().toISOString(),
    }),
    [
      userId,
      report.countryCode,
      reportId,
      entryId,
      report.operatorName,
      report.period,
      form,
      base,
      version,
      entry,
      sendable,
    ],
  );
  useKeptCopy(outbox, key, dirty ? unsent : null, editable && !undecided);
  return useMemo(
    () => ({
      reportId,
      key,
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
    [reportId, key, state, set, type, form, entry, changed, dirty, sendable, checks, place, editable],
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

/**
 * Keeps a copy of what is not sent yet in the outbox: a moment after the last key, and at once when the page or the
 * entry is left. While two people's figures are still to be chosen from, the copy from before stays.
 */
function useKeptCopy(outbox: Outbox, key: string, unsent: Unsent | null, active: boolean): void {
  const latest = useRef({ unsent, active });
  latest.current = { unsent, active };
  const keep = useCallback(() => {
    const now = latest.current;
    if (!now.active) return;
    if (now.unsent) outbox.keep(now.unsent);
    else outbox.discard(key);
  }, [outbox, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is unsent begins the wait anew
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(keep, KEEP_AFTER);
    return () => clearTimeout(timer);
  }, [keep, active, unsent]);
  useEffect(() => {
    if (!active) return undefined;
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep, active]);
}
