// Meetings, places in training and samples of the reporting channel, and what KPI-28, KPI-34 and KPI-24 tell of them.
import type { Dimension } from '../../api/domain/kpi/definition.js';
import { NOTHING_ON_FILE } from '../../api/domain/kpi/facts.js';
import { definitionOf, records } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import type { Made, Row, Scene } from './groups.js';

/** Counts of two kinds of people, and of two others, in a month. */
export interface Counted {
  readonly operatorId: string;
  readonly period: string;
  readonly counts: readonly [number, number, number, number];
}

const MONTHS = ['2026-01', '2026-02', '2026-03'];
const NOTHING: Made = { numerator: [], denominator: [] };
const share = (numerator: string, ...others: readonly string[]): Made => ({
  numerator: [numerator],
  denominator: [numerator, ...others],
});

const rowsOf = (all: readonly Counted[], names: readonly string[]): Row[] =>
  all.map(({ operatorId, period, counts }) => ({
    period,
    keys: { operator: operatorId },
    counts: Object.fromEntries(names.map((name, nth) => [name, counts[nth] ?? 0])),
  }));

function scene(
  code: string,
  facts: Scene['facts'],
  rows: Row[],
  made: Readonly<Record<string, Made>>,
  cuts: readonly (readonly Dimension[])[],
  subject: 'people' | 'workforce',
): Scene {
  const parts = Object.keys(made)
    .filter((part) => part !== '')
    .map((part) => ({ code: part, name: { en: part } }));
  const definition = definitionOf(code, { subject, needs: ['records:meeting'], parts });
  const kept = subject === 'people' ? 'plain' : 'sensitive';
  const questions = [{ definition, made: (part: string) => made[part] ?? NOTHING, cuts }];
  return { facts, rows, holds: [], questions, kept: () => kept, months: MONTHS };
}

const OF_TIME: readonly (readonly Dimension[])[] = [[], ['month'], ['quarter']];
const cutsOf = (isInside: boolean) =>
  isInside ? [...OF_TIME, ['operator'] as const, ['operator', 'month'] as const] : OF_TIME;

/** Meetings as KPI-28 tells of them: women and men who took part, and who chaired. */
export function meetings(all: readonly Counted[], isInside: boolean): Scene {
  const facts = resultsOf({
    records: all.flatMap(({ counts: [women, men, chairsWomen, chairsMen], ...whose }) =>
      records(
        [
          {
            id: 'm',
            kind: 'meeting',
            participantsWomen: women,
            participantsMen: men,
            participantsUnknown: 0,
            chairsWomen,
            chairsMen,
            womensOrganisation: false,
            disabilityOrganisation: false,
            survivorOrganisation: false,
          },
        ],
        whose,
      ),
    ),
  });
  const made = { '': share('women', 'men'), chairs: share('chairsWomen', 'chairsMen') };
  const rows = rowsOf(all, ['women', 'men', 'chairsWomen', 'chairsMen']);
  return scene('KPI-28', facts, rows, made, cutsOf(isInside), 'people');
}

/** Places as KPI-34 tells of them: women and men, and who declared a disability of those who answered. */
export function places(all: readonly Counted[], isInside: boolean): Scene {
  const facts = resultsOf({
    records: all.flatMap(({ counts: [women, men, declared, others], ...whose }) =>
      records(
        [
          {
            id: 'p',
            kind: 'leadership-place',
            programme: 'training',
            women,
            men,
            sexUnknown: 0,
            disabilityAnswered: declared + others,
            disabilityDeclared: declared,
          },
        ],
        whose,
      ),
    ),
  });
  const made = { '': share('women', 'men'), disability: share('declared', 'others') };
  const rows = rowsOf(all, ['women', 'men', 'declared', 'others']);
  return scene('KPI-34', facts, rows, made, cutsOf(isInside), 'workforce');
}

/** Samples as KPI-24 tells of them: women and men who know the channel, or do not; each sample of one month. */
export function samples(all: readonly Counted[]): Scene {
  const channelSurveys = all.map(({ operatorId, period, counts: [women, notWomen, men, notMen] }) => ({
    operatorId,
    heldOn: `${period}-15`,
    womenAsked: women + notWomen,
    womenKnow: women,
    womenTrust: women,
    menAsked: men + notMen,
    menKnow: men,
    menTrust: men,
  }));
  const facts = resultsOf({ onFile: { ...NOTHING_ON_FILE, channelSurveys } });
  const [women, men] = [share('women', 'notWomen'), share('men', 'notMen')];
  const made = { women_know: women, women_trust: women, men_know: men, men_trust: men };
  const rows = rowsOf(all, ['women', 'notWomen', 'men', 'notMen']);
  return scene('KPI-24', facts, rows, made, OF_TIME, 'people');
}
