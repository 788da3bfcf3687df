import type { Fault } from '../domain-error.js';
import { amount, listOf, oneOf, record, where, words } from '../shape.js';
import {
  DIMENSIONS,
  DIRECTIONS,
  KPI_UNITS,
  type KpiCatalogue,
  type KpiDefinition,
  SUBJECTS,
  TIME_DIMENSIONS,
  type TimeDimension,
} from './definition.js';
import { levelsNamed } from './levels.js';

const text = record({ en: words }, { fr: words, ar: words });
const flag = oneOf(true, false);
const matching = (wanted: string, pattern: RegExp) => where(wanted, (value) => pattern.test(String(value)));
const recommendation = matching('a recommendation', /^NMA[AC]-[1-9]\.[1-9]$/);

const kpi = record(
  {
    code: matching('a code like KPI-07', /^KPI-\d\d$/),
    version: matching('a version like 1.0', /^\d+\.\d+$/),
    name: text,
    question: text,
    numerator: text,
    denominator: text,
    unit: oneOf(...KPI_UNITS),
    direction: oneOf(...DIRECTIONS),
    disaggregations: listOf(oneOf(...DIMENSIONS)),
    source: record({ kind: oneOf('brief', 'std', 'ours'), text }),
    informs: listOf(recommendation),
    countsPeople: flag,
    needs: listOf(
      matching(
        'an input',
        /^(rollup|cells|reports|duties|baselines|(records|on-file|future):[a-z-]+|levels:NMA[AC]-[1-9]\.[1-9])$/,
      ),
    ),
    computable: flag,
  },
  {
    towards: where(
      'a number, target or baseline',
      (value) => Number.isFinite(value) || value === 'target' || value === 'baseline',
    ),
    good: record({ from: amount, to: amount }),
    subject: oneOf(...SUBJECTS),
    parts: listOf(
      record(
        { code: words, name: text },
        { subject: oneOf(...SUBJECTS), countsPeople: flag, unit: oneOf(...KPI_UNITS), makesValue: flag },
      ),
    ),
    missing: text,
    changed: record({ what: text, why: text, keepsTargets: flag }),
  },
);

const catalogue = record({
  ref: matching('a name and version like kpis@1.0', /^kpis@\d+\.\d+$/),
  title: text,
  kpis: listOf(kpi),
  notes: listOf(record({ recommendation, note: text })),
});

function unless(holds: boolean, code: string, at: string, detail: string): Fault[] {
  return holds ? [] : [{ pointer: `#/${at}`, code, detail }];
}

function repeated(codes: readonly string[]): string[] {
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}

function directionFaults({ code, direction, towards, good }: KpiDefinition): Fault[] {
  const aims = (towards !== undefined) === (direction === 'towards');
  const bounded = good === undefined || (direction === 'towards' && good.from < good.to);
  return [
    ...unless(aims, 'towards-unsound', code, 'says where to only, and always, with the direction "towards"'),
    ...unless(
      bounded,
      'good-unsound',
      code,
      'has a good range only with the direction "towards", from below to',
    ),
    ...unless(
      typeof towards !== 'number' || good !== undefined,
      'good-missing',
      code,
      'needs a good range around its fixed aim',
    ),
  ];
}

/** Levels are points, and the country's own: they go with other points, and with no group of people or operator. */
function levelFaults(kpi: KpiDefinition): Fault[] {
  const levels = levelsNamed(kpi);
  if (levels.length === 0) return [];
  const isWhole = kpi.disaggregations.every((one) => TIME_DIMENSIONS.includes(one as TimeDimension));
  const counts = kpi.needs.length > levels.length && kpi.unit === 'ratio' && !kpi.countsPeople;
  return unless(
    isWhole && counts,
    'levels-unsound',
    kpi.code,
    'takes points from levels only beside points of another source, as a ratio, cut by time alone',
  );
}

function kpiFaults(given: KpiDefinition, computed: readonly string[]): Fault[] {
  const { code, version, computable, missing, countsPeople, subject, informs, parts = [] } = given;
  return [
    ...directionFaults(given),
    ...levelFaults(given),
    ...unless(
      computable === (missing === undefined),
      'missing-unsound',
      code,
      'is computable, or says what is missing',
    ),
    ...unless(
      computable === computed.includes(`${code}@${version}`),
      'formula-unsound',
      code,
      'is computable exactly where the engine has a formula',
    ),
    ...unless(
      countsPeople === (subject !== undefined),
      'subject-unsound',
      code,
      'names its subject exactly where it counts people',
    ),
    ...unless(informs.length > 0, 'informs-nothing', code, 'informs at least one recommendation'),
    ...[...repeated(informs), ...repeated(parts.map((part) => part.code))].flatMap((twice) =>
      unless(false, 'code-twice', `${code}/${twice}`, 'stands twice'),
    ),
  ];
}

/**
 * Everything that keeps a file from being one of the KPI dictionary; empty when it is one.
 * @param candidate what was read from the file
 * @param computed what the engine has a formula for, `KPI-05@1.0` (`COMPUTED_KPIS`)
 * @source docs/methodology.md#kpi
 */
export function kpiCatalogueFaults(candidate: unknown, computed: readonly string[]): Fault[] {
  const shape = catalogue(candidate, '#');
  if (shape.length > 0) return shape;
  const { kpis, notes } = candidate as KpiCatalogue;
  const informed = new Set(kpis.flatMap((one) => one.informs));
  return [
    ...repeated([...kpis.map(({ code }) => code), ...notes.map((note) => note.recommendation)]).flatMap(
      (code) => unless(false, 'code-twice', code, 'stands twice'),
    ),
    ...notes.flatMap((note) =>
      unless(
        !informed.has(note.recommendation),
        'note-unsound',
        note.recommendation,
        'has a KPI and a note that it has none',
      ),
    ),
    ...kpis.flatMap((one) => kpiFaults(one, computed)),
  ];
}
