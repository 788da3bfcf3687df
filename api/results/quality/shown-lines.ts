import { type Audience, thresholdsOf } from '../../domain/audiences.js';
import type { Activity } from '../../domain/codes.js';
import { subjectOfActivity, suppressFigure } from '../../domain/disclosure.js';
import type { Subject } from '../../domain/kpi/definition.js';
import type { Figure } from '../../domain/kpi/point.js';
import { suppressPartner } from '../../domain/protection/partners.js';
import {
  type Quality,
  type QualityLine,
  type QualityRow,
  qualityBy,
  qualityOf,
} from '../../domain/quality/quality.js';

const FIGURES = [
  'complete',
  'sexAge',
  'sexNotKnown',
  'disabilityKnown',
  'disabilityNotKnown',
  'disabilityNotAsked',
] as const;

/** A group's line with everything that would tell of a few people taken away. `people: null` with a reason was taken away. */
export type ShownLine<T extends Quality = QualityLine> = T & { readonly reason?: 'suppressed' };

/** The most sensitive subject among the rows: a line that holds one victim's referral is a line of referrals. */
function subjectOf(rows: readonly QualityRow[]): Subject {
  return (
    rows.map(({ activity }) => subjectOfActivity(activity as Activity)).find((one) => one !== 'people') ??
    'people'
  );
}

function judged<T extends Quality>(line: T, subject: Subject, audience: Audience): T {
  const shown = FIGURES.map((name): [string, Figure] => [
    name,
    suppressFigure(line[name], name.startsWith('disability') ? 'disability' : subject, audience),
  ]);
  return { ...line, ...Object.fromEntries(shown) };
}

/** Takes a whole line away once its completeness is: what is left would be subtracted from the other lines. */
function withoutRest<T extends Quality>(line: T): ShownLine<T> {
  if (line.complete.reason !== 'suppressed') return line;
  const hidden = { value: null, numerator: null, denominator: null, reason: 'suppressed' } as const;
  return {
    ...line,
    people: null,
    ...Object.fromEntries(FIGURES.map((name) => [name, hidden])),
    reason: 'suppressed',
  };
}

/** All rows taken together, as the audience may see them. */
export function shownWhole(rows: readonly QualityRow[], audience: Audience): ShownLine<Quality> {
  return withoutRest(judged(qualityOf(rows), subjectOf(rows), audience));
}

/** The groups side by side, as the audience may see them: the only hidden one takes the smallest other with it. */
export function shownLines(
  rows: readonly QualityRow[],
  keyOf: (row: QualityRow) => string | null,
  audience: Audience,
): ShownLine[] {
  const lines = qualityBy(rows, keyOf);
  const primary = lines.map((line) =>
    judged(line, subjectOf(rows.filter((row) => keyOf(row) === line.key)), audience),
  );
  const complete = suppressPartner(
    lines.map((line) => line.complete),
    primary.map((line) => line.complete),
    {
      whole: qualityOf(rows.filter((row) => keyOf(row) !== null)).complete,
      threshold: thresholdsOf(audience).sensitive,
    },
  );
  return primary.map((line, index) => withoutRest({ ...line, complete: complete[index] ?? line.complete }));
}
