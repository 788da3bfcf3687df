import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Severity } from '../../../../api/domain/codes.js';
import { Card } from '../../design/Card';
import { Notice } from '../../design/Notice';
import { TextButton } from '../../design/TextButton';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { blankCells, type GridShape, shapeOf } from '../SadddGrid/grid-shape';
import type { PasteRefusal } from '../SadddGrid/paste';
import type { CellMark } from '../SadddGrid/SadddCell';
import { SadddGrid } from '../SadddGrid/SadddGrid';
import type { GridDeeds } from '../SadddGrid/useGridKeys';
import { WashingtonGroup } from '../washington/WashingtonGroup';
import { askedId } from './asked';
import { askedAsTotal, askedByRow } from './disability-layout';
import styles from './EntryEditor.module.css';
import type { EntryForm } from './entry-form';
import { findingIds } from './finding-ids';
import type { EntryEditing } from './useEntryEditor';

interface GridCardProps {
  editor: EntryEditing;
  leave: () => void;
  /** Cells at which something is asked that is still open. */
  asked: ReadonlySet<string | null>;
  asking: GridDeeds['asking'];
}

/** The grid with its switch, its tools and what it refused. Not drawn again while the page only saves. */
export const GridCard = memo(function GridCard({ editor, leave, asked, asking }: GridCardProps) {
  const t = useText();
  const { form, entry, checks, editable, set, type, dispatch } = editor;
  const [refusal, setRefusal] = useState<PasteRefusal | null>(null);
  const shape = useShape(form);
  const markOf = useMark(editor, asked);
  const ids = useMemo(() => findingIds(checks.findings), [checks.findings]);
  const describedBy = useCallback(
    (place: string) => {
      const said = [ids.get(place), asked.has(place) ? askedId(place) : undefined].filter(Boolean);
      return said.length > 0 ? said.join(' ') : undefined;
    },
    [ids, asked],
  );
  const deeds = useMemo(
    () => ({
      type,
      set,
      undo: () => dispatch({ do: 'undo' }),
      redo: () => dispatch({ do: 'redo' }),
      leave,
      refuse: setRefusal,
      asking,
    }),
    [type, set, dispatch, leave, asking],
  );
  const blank = blankCells(shape, form);
  return (
    <Card>
      {editable && shape.columns.length > 1 && <LayoutSwitch editor={editor} shape={shape} />}
      <SadddGrid
        form={form}
        counts={entry.counts}
        shape={shape}
        checks={checks}
        markOf={markOf}
        describedBy={describedBy}
        readOnly={!editable}
        deeds={deeds}
      />
      {refusal && (
        <Notice tone="bad" role="alert">
          {t(REFUSED[refusal.why], { ...refusal })}
        </Notice>
      )}
      {editable && (
        <p className={styles.tools}>
          <span>{t('saddd.keys')}</span>
          {blank.length > 0 && (
            <TextButton onClick={() => set(Object.fromEntries(blank.map((place) => [place, '0'])))}>
              {t('saddd.fillZero')}
            </TextButton>
          )}
          {shape.columns.length > 1 && <WashingtonGroup editor={editor} />}
          <TextButton disabled={editor.state.history.past.length === 0} onClick={deeds.undo}>
            {t('saddd.undo')}
          </TextButton>
          <TextButton disabled={editor.state.history.future.length === 0} onClick={deeds.redo}>
            {t('saddd.redo')}
          </TextButton>
        </p>
      )}
    </Card>
  );
});

/** The same shape as before while it has the same rows and columns. */
function useShape(form: EntryForm): GridShape {
  const before = useRef<GridShape | null>(null);
  return useMemo(() => {
    const shape = shapeOf(form);
    if (JSON.stringify(before.current) !== JSON.stringify(shape)) before.current = shape;
    return before.current ?? shape;
  }, [form]);
}

/** How disability is given: by row, or only as a total, as most forms ask it. */
function LayoutSwitch({ editor, shape }: { editor: EntryEditing; shape: GridShape }) {
  const t = useText();
  const name = useId();
  const locale = useCurrentLocale();
  const { form, dispatch } = editor;
  return (
    <fieldset className={styles.layout}>
      <legend>{t('saddd.disabilityGiven')}</legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={shape.byRow}
          onChange={() => dispatch({ do: 'become', form: askedByRow(form) })}
        />
        {t('saddd.byRow')}
      </label>
      <label>
        <input
          type="radio"
          name={name}
          checked={!shape.byRow}
          onChange={() => dispatch({ do: 'become', form: askedAsTotal(form, locale) })}
        />
        {t('saddd.asTotal')}
      </label>
    </fieldset>
  );
}

/** What each cell shows: an error, what was asked of it, the worst else that a rule says of it, else whether it is sent. */
function useMark(
  { checks, changed, state, editable, dirty }: EntryEditing,
  asked: ReadonlySet<string | null>,
): (place: string) => CellMark {
  const { worst } = checks;
  const { stored } = state;
  return useCallback(
    (place) => {
      const said = MARK_OF[worst.get(place) ?? 'I'];
      if (asked.has(place) && said !== 'invalid') return 'asked';
      if (said) return said;
      if (!editable) return 'locked';
      return sentMark(dirty && changed.has(place), stored.has(place));
    },
    [worst, asked, changed, stored, editable, dirty],
  );
}

const MARK_OF: Readonly<Record<Severity, CellMark | null>> = { E: 'invalid', W: 'warning', I: null };

const REFUSED = {
  'too-large': 'saddd.pasteTooLarge',
  'only-total': 'saddd.pasteOnlyTotal',
  'not-a-count': 'saddd.pasteNotACount',
} as const;

function sentMark(waiting: boolean, stored: boolean): CellMark {
  if (waiting) return 'waiting';
  return stored ? 'saved' : 'plain';
}
