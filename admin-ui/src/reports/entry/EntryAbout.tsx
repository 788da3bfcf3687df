import { memo, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CountrySettings } from '../../../../api/domain/report.js';
import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import { useReportWords } from '../useReportWords';
import styles from './EntryEditor.module.css';
import { EntryFields } from './EntryFields';
import type { EntryEditing } from './useEntryEditor';

interface EntryAboutProps {
  editor: EntryEditing;
  country: CountrySettings;
  leave: () => void;
  saveSoon: () => void;
  /** The place that the address leads to; null: none. */
  arriveAt: string | null;
}

/** What the entry is about, to be changed: open while it is new, folded away afterwards. */
export const EntryAbout = memo(function EntryAbout({
  editor,
  country,
  leave,
  saveSoon,
  arriveAt,
}: EntryAboutProps) {
  const t = useText();
  const { state, place, set, type } = editor;
  const [open, setOpen] = useState(state.version === null);
  const drawn = useDrawnAfterTheGrid(open || (arriveAt !== null && !isCell(arriveAt)));
  const form = useSame(withoutCells(editor.form));
  const faults = useSame(useFaults(editor));
  const setAndSave = useCallback(
    (values: Readonly<Record<string, string>>) => {
      set(values);
      saveSoon();
    },
    [set, saveSoon],
  );
  return (
    <Card>
      <details className={styles.about} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('saddd.about')}</summary>
        {drawn && (
          <EntryFields
            form={form}
            countryCode={country.code}
            place={place}
            flags={country.enabledFlags}
            faults={faults}
            onSet={setAndSave}
            onType={type}
            onLeave={leave}
          />
        )}
      </details>
    </Card>
  );
});

/** Lists of dozens of codes that nobody sees yet need not keep the grid from the screen. */
function useDrawnAfterTheGrid(atOnce: boolean): boolean {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => startTransition(() => setDrawn(true)), []);
  return drawn;
}

/** The errors of the fields, warnings stand under Checks alone; that a field of a new entry is still missing is no news. */
function useFaults({ checks, state }: EntryEditing): Record<string, string> {
  const words = useReportWords();
  const isNew = state.version === null;
  return useMemo(() => {
    const told = checks.findings.filter(
      ({ severity, key, cell = '' }) =>
        severity === 'E' && !isCell(cell) && !(isNew && key === 'V01.missing'),
    );
    return Object.fromEntries(told.reverse().map((finding) => [finding.cell ?? '', words.finding(finding)]));
  }, [checks.findings, isNew, words]);
}

const isCell = (place: string): boolean => place.startsWith('counts') || place === 'statedTotal';

function withoutCells(form: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(form).filter(([place]) => !isCell(place)));
}

/** The same object as before while it holds the same texts. */
function useSame(texts: Record<string, string>): Record<string, string> {
  const before = useRef(texts);
  if (JSON.stringify(before.current) !== JSON.stringify(texts)) before.current = texts;
  return before.current;
}
