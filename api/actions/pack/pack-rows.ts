import { isOverdue } from '../../domain/actions/action.js';
import {
  type Gap,
  gapsOf,
  type PillarsServed,
  pillarsServed,
  totalsByPillar,
} from '../../domain/actions/donor-pack.js';
import type { Body } from '../../domain/codes.js';
import { neutralise } from '../../domain/exchange/neutralise.js';
import type { CellValue } from '../../domain/exchange/table.js';
import { type Framework, inLanguage, type Language, recommendationsOf } from '../../domain/framework.js';
import type { RecommendationState } from '../../domain/scoring/recommendation-state.js';
import type { KeptAction } from '../actions.queries.js';
import { COLUMNS, PACK_WORDS, type PackWords } from './pack-words.js';

/** A body with its latest round as far as the pack looks at it. */
export interface PackRound {
  readonly body: Body;
  /** `null` = it has none */
  readonly period: string | null;
  readonly states: readonly RecommendationState[];
}

/** Everything a pack is made of. */
export interface Pack {
  readonly country: string;
  /** a day, `2026-10-20` */
  readonly today: string;
  readonly language: Language;
  readonly rounds: readonly PackRound[];
  readonly actions: readonly KeptAction[];
  readonly frameworkOf: (ref: string) => Framework;
}

interface Packed {
  readonly action: KeptAction;
  readonly framework: Framework;
  readonly gaps: readonly Gap[];
  readonly pillars: PillarsServed;
}

/** Headings, then one row for each action. */
export function actionRows(pack: Pack): CellValue[][] {
  const words = PACK_WORDS[pack.language];
  const rows = packed(pack).map((one) => {
    const cells = cellsOf(one, pack, words);
    return COLUMNS.map((column) => cells[column]);
  });
  return [COLUMNS.map((column) => words.columns[column]), ...rows];
}

/** Costs by main pillar and currency, headings first, and below them what they leave out. */
export function totalRows(pack: Pack): CellValue[][] {
  const words = PACK_WORDS[pack.language];
  const { columns, totals } = words;
  const counted = packed(pack).filter(({ action }) => action.status !== 'dropped');
  const lines = totalsByPillar(counted.map(({ action: { cost }, pillars }) => ({ cost, pillars })));
  return [
    [totals.pillar, columns.amount, columns.currency, totals.actions],
    ...lines.map(({ pillar, amount, currency, actions }): CellValue[] => [
      words.pillars[pillar],
      amount ?? words.notEstimated,
      currency,
      actions,
    ]),
    [],
    [totals.note],
  ];
}

/** What the file is about. */
export function aboutRows({ language, country, today, rounds }: Pack): CellValue[][] {
  const { about } = PACK_WORDS[language];
  return [
    [about.country, neutralise(country)],
    [about.asOf, today],
    ...rounds.map(({ body, period }) => [about.rounds, `${body} ${period ?? about.noRound}`]),
    ['', about.levels],
  ];
}

function packed({ actions, rounds, frameworkOf }: Pack): Packed[] {
  return actions.map((action) => {
    const framework = frameworkOf(action.frameworkRef);
    const states = rounds.find(({ body }) => body === action.body)?.states ?? [];
    const gaps = gapsOf(action, framework, states);
    return { action, framework, gaps, pillars: pillarsServed(gaps) };
  });
}

type Cells = Readonly<Record<(typeof COLUMNS)[number], CellValue>>;

function cellsOf({ action, framework, gaps, pillars }: Packed, pack: Pack, words: PackWords): Cells {
  const { cost } = action;
  const names = (all: PillarsServed['main']) => all.map((pillar) => words.pillars[pillar]).join('; ');
  return {
    body: action.body,
    gap: gaps.map(({ recommendation }) => named(recommendation, action.body, framework, pack)).join('; '),
    level: oneOrAll(gaps.map(({ level }) => levelCell(level, words))),
    target: oneOrAll(gaps.map(({ target }) => target)),
    action: written(action.title),
    detail: written(action.detail),
    owner: written(action.owner),
    status: words.statuses[action.status],
    dueOn: action.dueOn,
    overdue: isOverdue(action, pack.today) ? words.yes : null,
    amount: cost?.amount ?? words.notEstimated,
    currency: cost?.currency ?? null,
    fundingSource: written(action.fundingSource),
    donorRequest: written(action.donorRequest),
    mainPillar: names(pillars.main) || null,
    secondaryPillars: names(pillars.secondary) || null,
    criteria: action.criteria.join('; '),
  };
}

function named(code: string, body: Body, framework: Framework, { language }: Pack): string {
  const title = recommendationsOf(framework, body).find((one) => one.code === code)?.title;
  return title ? `${code} ${inLanguage(title, language)}` : code;
}

function levelCell(level: Gap['level'], { notApplicable, notAssessed }: PackWords): CellValue {
  if (level === 'not_applicable') return notApplicable;
  return level === 'not_assessed' ? notAssessed : level;
}

/** One figure stays a figure; several stand in the order of their gaps. */
function oneOrAll(values: readonly CellValue[]): CellValue {
  return values.length === 1 ? (values[0] ?? null) : values.join('; ');
}

/** What people wrote is no formula in a spreadsheet. */
const written = (text: string | null): CellValue => (text === null ? null : neutralise(text));
