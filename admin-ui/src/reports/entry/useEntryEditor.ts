import { useEffect, useMemo, useReducer } from 'react';
import type { ValidationContext } from '../../../../api/domain/validation/context.js';
import { useMe } from '../../api/session';
import { useCurrentLocale } from '../../i18n/locale';
import type { StoredEntry } from '../report-types';
import { dropDraft, keepDraft, keptDraft } from './draft-store';
import { editorAfter, openEditor } from './editor-state';
import { differences, fromForm, NEW_ENTRY, toForm } from './entry-form';
import { checksOf } from './entry-rules';

const KEEP_AFTER = 250;

/** An entry being edited: its form, what the rules say of it, and its copy on this device. */
export function useEntryEditor(entryId: string, stored: StoredEntry | null, context: ValidationContext, keeps: boolean) {
  const locale = useCurrentLocale();
  const userId = useMe()?.id ?? '';
  const [state, dispatch] = useReducer(editorAfter, null, () =>
    openEditor(
      stored && { form: toForm(stored), version: stored.version },
      NEW_ENTRY,
      keeps ? keptDraft(userId, entryId) : null,
    ),
  );
  const form = state.history.present;
  const { base, version } = state;
  const changed = useMemo(() => new Set(differences(base, form)), [base, form]);
  const started = version !== null || form !== NEW_ENTRY;
  const dirty = keeps && started && changed.size > 0;
  const entry = useMemo(() => fromForm(form, entryId, locale), [form, entryId, locale]);
  const checks = useMemo(() => checksOf(entry, context), [entry, context]);
  useKeptCopy(userId, entryId, dirty ? { form, base, version } : null, keeps);
  return { state, dispatch, form, entry, changed, dirty, checks };
}

/** Keeps a copy of what is not sent yet on this device, a moment after the last key and when the page goes. */
function useKeptCopy(
  userId: string,
  entryId: string,
  draft: Parameters<typeof keepDraft>[2] | null,
  keeps: boolean,
): void {
  const form = draft?.form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `draft` is a new object each time; its form and version tell
  useEffect(() => {
    if (!keeps) return undefined;
    const keep = () => (draft ? keepDraft(userId, entryId, draft) : dropDraft(userId, entryId));
    const timer = setTimeout(keep, KEEP_AFTER);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [userId, entryId, form, draft?.version, draft === null, keeps]);
}
