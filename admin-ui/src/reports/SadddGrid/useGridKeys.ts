import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { Locale } from '../../i18n/locale';
import type { EntryForm } from '../entry/entry-form';
import { type GridShape, layoutOf, pasteLayout } from './grid-shape';
import { cellAfter } from './moves';
import { layBlock, type PasteRefusal, readBlock } from './paste';
import { tidyCount } from './read-count';

/** What the grid asks of the page around it. */
export interface GridDeeds {
  readonly type: (place: string, text: string) => void;
  /** Several cells as one step. */
  readonly set: (values: Readonly<Record<string, string>>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A cell was left. */
  readonly leave: () => void;
  readonly refuse: (refusal: PasteRefusal | null) => void;
  /** For those who may ask about a cell: where one stands, and the key that asks there. */
  readonly asking: { readonly stand: (place: string) => void; readonly ask: (place: string) => void } | null;
}

interface Around {
  readonly shape: GridShape;
  readonly form: EntryForm;
  readonly locale: Locale;
  readonly rtl: boolean;
  readonly readOnly: boolean;
  readonly deeds: GridDeeds;
}

/** The table's handlers: arrows, Enter, Home, End, Esc, undo and redo, paste, and what happens at the edges of a cell. */
export function useGridKeys({ shape, form, locale, rtl, readOnly, deeds }: Around) {
  const before = useRef('');
  const byMouse = useRef(false);
  const placeOf = (target: EventTarget) =>
    target instanceof HTMLInputElement ? (target.dataset.place ?? null) : null;

  const restore = (place: string): boolean => {
    if (readOnly || (form[place] ?? '') === before.current) return false;
    deeds.type(place, before.current);
    return true;
  };
  const step = (which: 'undo' | 'redo'): boolean => {
    if (!readOnly) deeds[which]();
    return true;
  };
  const move = (table: HTMLTableElement, place: string, pressed: KeyboardEvent): boolean => {
    const next = cellAfter(layoutOf(shape, form), place, pressed, rtl);
    if (next !== null) inputAt(table, next)?.focus();
    return next !== null;
  };
  const ask = (place: string): boolean => {
    deeds.asking?.ask(place);
    return deeds.asking !== null;
  };
  /** @returns whether the key has done something here */
  const press = (event: KeyboardEvent<HTMLTableElement>, place: string): boolean => {
    const which = undoKey(event);
    if (which) return step(which);
    if (event.key === 'Escape') return restore(place);
    if (event.key === 'F2') return ask(place);
    return !isShortcut(event) && move(event.currentTarget, place, event);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === null || event.altKey || event.nativeEvent.isComposing) return;
    taken(event, press(event, place));
  };

  const onPaste = (event: ClipboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === null || readOnly) return;
    event.preventDefault();
    const block = readBlock(event.clipboardData.getData('text/plain'));
    const { values, refusal } = layBlock(block, pasteLayout(shape, form, place), place, locale);
    deeds.refuse(refusal ?? null);
    if (values) deeds.set(values);
  };

  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === null) return;
    before.current = form[place] ?? '';
    deeds.asking?.stand(place);
    byMouse.current = true;
    (event.target as unknown as HTMLInputElement).select();
  };

  const onBlur = (event: FocusEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === null || readOnly) return;
    const text = form[place] ?? '';
    const tidy = tidyCount(text, locale);
    if (tidy !== text) deeds.type(place, tidy);
    deeds.leave();
  };

  // The release of the button that brought the focus would take the selection away again.
  const onMouseUp = (event: MouseEvent<HTMLTableElement>) => {
    if (byMouse.current && placeOf(event.target) !== null) event.preventDefault();
    byMouse.current = false;
  };
  return { onKeyDown, onPaste, onFocus, onBlur, onMouseUp };
}

/** Keeps a key from doing more, where it has done something here. */
function taken(event: KeyboardEvent, done: boolean): void {
  if (done) event.preventDefault();
}

/** A key of the browser or the page, such as Ctrl+S; Ctrl+Home and Ctrl+End are the grid's. */
const isShortcut = ({ ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key !== 'Home' && key !== 'End';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; Cmd where there is no Ctrl. */
function undoKey({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null;
  if (key.toLowerCase() === 'y') return 'redo';
  if (key.toLowerCase() !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

/** The input of a place, anywhere within an element. */
export function inputAt(within: Element | Document, place: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
}
