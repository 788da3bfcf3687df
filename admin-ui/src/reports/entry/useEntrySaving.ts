import { type Dispatch, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EntryDraft } from '../../../../api/domain/validation/context.js';
import { RequestError } from '../../api/problem';
import { hold } from '../../device/locks';
import type { Outbox } from '../outbox/outbox';
import { lockOf } from '../outbox/unsent';
import { readReport, writeEntry } from '../report-api';
import { useTakeStored } from '../useReport';
import type { EditorDeed, EditorState } from './editor-state';
import { type EntryForm, toForm } from './entry-form';

interface Savable {
  readonly reportId: string;
  readonly key: string;
  readonly editable: boolean;
  readonly entry: EntryDraft;
  readonly state: EditorState;
  /** There is something to send, and no rule keeps it from being stored. */
  readonly sendable: boolean;
  readonly dispatch: Dispatch<EditorDeed>;
}

const SAVE_AFTER = 500;
const AGAIN_AFTER = 15_000;

/**
 * Sends an entry: one request at a time, the whole entry each time.
 * @returns `save` sends at once, `saveSoon` a moment after a cell was left; both do nothing while there is nothing to send
 */
export function useEntrySaving(given: Savable, outbox: Outbox) {
  const latest = useRef(given);
  latest.current = given;
  const takeStored = useTakeStored();
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [saving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [error, setError] = useState<unknown>(null);

  const send = useCallback(async () => {
    const { reportId, key, entry, state, dispatch } = latest.current;
    const form: EntryForm = state.history.present;
    setSaving(true);
    try {
      const stored = await writeEntry(reportId, entry, state.version);
      outbox.stored(key, form, stored.version);
      dispatch({ do: 'stored', form, version: stored.version });
      takeStored(reportId, stored);
      setSavedAt(new Date());
      setError(null);
    } catch (refusal) {
      if (!isOutdated(refusal)) setError(refusal);
      else await theirsOf(reportId, entry.id ?? '').then(dispatch, setError);
    } finally {
      setSaving(false);
    }
  }, [outbox, takeStored]);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    if (!latest.current.sendable) return;
    running.current = send().finally(() => {
      running.current = null;
    });
    await running.current;
  }, [send]);

  const saveSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SAVE_AFTER);
  }, [save]);

  useResending(error, save);
  useSendingMerged(given.state, saveSoon);
  useHandingOver(given, running, timer, outbox);
  return { save, saveSoon, saving, savedAt, error };
}

/** Sends what two people made together, once nothing is left to choose. */
function useSendingMerged({ conflicts, note }: EditorState, saveSoon: () => void): void {
  const asked = useRef(false);
  useEffect(() => {
    if (conflicts.length > 0) asked.current = true;
    else if (asked.current || note === 'merged') {
      asked.current = false;
      saveSoon();
    }
  }, [conflicts, note, saveSoon]);
}

/** Tries again when the line is back. */
function useResending(error: unknown, save: () => Promise<void>): void {
  useEffect(() => {
    if (!(error instanceof RequestError && error.status === 0)) return undefined;
    const again = () => void save();
    const timer = setInterval(again, AGAIN_AFTER);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [error, save]);
}

/** While an entry is open its page sends it; once it is left the outbox does. */
function useHandingOver(
  { entry, editable }: Savable,
  running: RefObject<Promise<void> | null>,
  timer: RefObject<ReturnType<typeof setTimeout> | undefined>,
  outbox: Outbox,
): void {
  const id = entry.id ?? '';
  useEffect(() => {
    if (!editable) return undefined;
    const release = hold(lockOf(id));
    return () => {
      clearTimeout(timer.current);
      void Promise.resolve(running.current).then(release).then(outbox.nudge);
    };
  }, [id, editable, running, timer, outbox]);
}

/** Somebody else wrote it meanwhile, or it arrived before and only the answer was lost. */
const isOutdated = (error: unknown): boolean =>
  error instanceof RequestError && (error.status === 412 || error.status === 428);

/** What the server has of the entry now that somebody else changed it. */
async function theirsOf(reportId: string, entryId: string): Promise<EditorDeed> {
  const report = await readReport(reportId);
  const entry = report.entries.find(({ id }) => id === entryId);
  return { do: 'theirs', form: entry ? toForm(entry) : null, version: entry?.version ?? null };
}
