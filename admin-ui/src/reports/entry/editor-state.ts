import { begin, change, type History, redo, seal, undo } from '../SadddGrid/history';
import { differences, type EntryForm, withValues } from './entry-form';
import { type Conflict, mergeForms } from './merge-forms';

/** What a person is to be told about how this form came to be. */
export type EditorNote = 'restored' | 'merged' | 'gone' | null;

/** What somebody typed and the server does not have yet. */
export interface EntryDraftKept {
  readonly form: EntryForm;
  /** What it was typed over, and its version; null: the entry was not stored yet. */
  readonly base: EntryForm;
  readonly version: number | null;
}

/** An entry being edited. */
export interface EditorState {
  readonly history: History<EntryForm>;
  /** As the server has it. */
  readonly base: EntryForm;
  /** Null: the server does not have it yet. */
  readonly version: number | null;
  /** Places that two people changed; nothing is sent while there are any. */
  readonly conflicts: readonly Conflict[];
  readonly note: EditorNote;
  /** Places that were stored since the page was opened. */
  readonly stored: ReadonlySet<string>;
}

export type EditorDeed =
  | { readonly do: 'type'; readonly place: string; readonly text: string }
  /** One step, whatever the number of places. */
  | { readonly do: 'set'; readonly values: Readonly<Record<string, string>> }
  | { readonly do: 'become'; readonly form: EntryForm }
  | { readonly do: 'leave' | 'undo' | 'redo' | 'discard' }
  | { readonly do: 'stored'; readonly form: EntryForm; readonly version: number }
  /** What the server has now; null: the entry is gone. */
  | { readonly do: 'theirs'; readonly form: EntryForm | null; readonly version: number | null }
  | { readonly do: 'resolve'; readonly place: string; readonly take: 'mine' | 'theirs' };

/** Begins with what the server has, and with what this device kept beyond it. */
export function openEditor(
  stored: { form: EntryForm; version: number } | null,
  fresh: EntryForm,
  draft: EntryDraftKept | null,
): EditorState {
  const base = stored?.form ?? {};
  const version = stored?.version ?? null;
  const plain = { base, version, conflicts: [], note: null, stored: new Set<string>() };
  const clean = { ...plain, history: begin(stored?.form ?? fresh) };
  if (!draft || differences(draft.form, stored?.form ?? fresh).length === 0) return clean;
  if (draft.version === version) {
    const history = change(clean.history, draft.form, null);
    return { ...clean, history, note: 'restored' };
  }
  return editorAfter(
    { ...plain, base: draft.base, history: begin(draft.form) },
    {
      do: 'theirs',
      form: stored?.form ?? null,
      version,
    },
  );
}

/** The entry after a deed. */
export function editorAfter(state: EditorState, deed: EditorDeed): EditorState {
  const { history } = state;
  const form = history.present;
  switch (deed.do) {
    case 'type':
      return {
        ...state,
        history: change(history, withValues(form, { [deed.place]: deed.text }), deed.place),
      };
    case 'set':
      return { ...state, history: change(history, withValues(form, deed.values), null) };
    case 'become':
      return { ...state, history: change(history, deed.form, null) };
    case 'leave':
      return { ...state, history: seal(history) };
    case 'undo':
      return { ...state, history: undo(history) };
    case 'redo':
      return { ...state, history: redo(history) };
    case 'discard':
      return { ...state, history: change(history, serverForm(state), null), note: null };
    case 'stored':
      return afterStoring(state, deed);
    case 'theirs':
      return afterTheirs(state, deed);
    case 'resolve':
      return afterChoice(state, deed);
  }
}

/** What the page would show had nothing been kept; an entry that is not stored yet began with what is usual. */
function serverForm({ version, base, history }: EditorState): EntryForm {
  return version === null ? (history.past[0] ?? history.present) : base;
}

function afterStoring(
  state: EditorState,
  { form, version }: { form: EntryForm; version: number },
): EditorState {
  const stored = new Set([...state.stored, ...differences(state.base, form)]);
  return { ...state, base: form, version, stored, note: state.note === 'merged' ? 'merged' : null };
}

function afterTheirs(
  state: EditorState,
  { form, version }: { form: EntryForm | null; version: number | null },
): EditorState {
  if (form === null) return { ...state, base: {}, version: null, note: 'gone' };
  const { merged, conflicts } = mergeForms(state.base, state.history.present, form);
  const history = change(state.history, merged, null);
  return {
    ...state,
    history,
    base: form,
    version,
    conflicts,
    note: conflicts.length === 0 ? 'merged' : null,
  };
}

function afterChoice(
  state: EditorState,
  { place, take }: { place: string; take: 'mine' | 'theirs' },
): EditorState {
  const conflict = state.conflicts.find((one) => one.place === place);
  const conflicts = state.conflicts.filter((one) => one.place !== place);
  if (!conflict || take === 'mine') return { ...state, conflicts };
  const history = change(
    state.history,
    withValues(state.history.present, { [place]: conflict.theirs }),
    null,
  );
  return { ...state, conflicts, history };
}
