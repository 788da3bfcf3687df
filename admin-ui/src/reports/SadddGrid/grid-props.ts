import type { EntryDraft } from '../../../../api/domain/validation/context.js';
import type { EntryForm } from '../entry/entry-form';
import type { LiveChecks } from '../entry/entry-rules';
import type { GridShape } from './grid-shape';
import type { CellMark } from './SadddCell';
import type { GridDeeds } from './useGridKeys';

/** What the grid shows, and what may be done in it. */
export interface SadddGridProps {
  form: EntryForm;
  /** The figures of the form, read: what is no count is as it was typed. */
  counts: EntryDraft['counts'];
  shape: GridShape;
  checks: LiveChecks;
  markOf: (place: string) => CellMark;
  describedBy: (place: string) => string | undefined;
  readOnly: boolean;
  deeds: GridDeeds;
}
