import type { ActionsService } from '../actions/actions.service.js';
import type { CatalogueService } from '../catalogue/catalogue.service.js';
import type { ActionStatus, Cost } from '../domain/actions/action.js';
import type { Body } from '../domain/codes.js';
import { inLanguage } from '../domain/framework.js';
import { criterionChanges } from '../domain/scoring/criterion-change.js';
import { nextStep } from '../domain/scoring/ladder.js';
import { type RecommendationState, recommendationStates } from '../domain/scoring/recommendation-state.js';
import type { ScoringInput } from '../domain/scoring/scoring-input.js';
import type { SuggestedAction } from '../domain/suggested-action.js';
import { actingIn, type Cast } from './filler.js';
import { Random } from './random.js';

/** A body's two rounds of the demonstration, as its scores read them. */
export interface Rounds {
  readonly body: Body;
  readonly before: ScoringInput;
  readonly latest: ScoringInput;
}

interface Slot {
  readonly status: ActionStatus;
  readonly dueOn: string;
  readonly doneOn?: string;
  /** which of the country's posts and units */
  readonly owner: number;
  readonly cost: Cost | null;
}

/** What is to do: some of it late, some of it not estimated, some in another currency. */
const OPEN: readonly Slot[] = [
  { status: 'in_progress', dueOn: '2026-09-30', owner: 0, cost: { amount: 4_500, currency: 'EUR' } },
  { status: 'planned', dueOn: '2026-10-15', owner: 1, cost: null },
  { status: 'in_progress', dueOn: '2026-12-15', owner: 2, cost: { amount: 18_000, currency: 'EUR' } },
  { status: 'planned', dueOn: '2026-12-31', owner: 0, cost: { amount: 0, currency: 'EUR' } },
  { status: 'planned', dueOn: '2027-02-28', owner: 3, cost: { amount: 32_500, currency: 'USD' } },
  { status: 'planned', dueOn: '2027-03-31', owner: 1, cost: { amount: 9_800, currency: 'EUR' } },
  { status: 'planned', dueOn: '2027-06-30', owner: 2, cost: null },
];
const DONE: readonly Slot[] = [
  {
    status: 'done',
    dueOn: '2026-05-31',
    doneOn: '2026-05-20',
    owner: 1,
    cost: { amount: 6_000, currency: 'EUR' },
  },
  { status: 'done', dueOn: '2026-06-30', doneOn: '2026-08-03', owner: 3, cost: null },
];

/** Posts and units, who pays, and what donors are asked for, as the two countries write them. */
const WORDS = {
  en: {
    owners: ['Legal unit', 'Gender and inclusion focal point', 'Information management unit', 'Finance unit'],
    funding: 'State budget, line 4',
    request: 'Concept note 2026/3: inclusion in mine action, second phase',
    dropped: 'Translate the gazetteer',
  },
  fr: {
    owners: [
      'Service juridique',
      'Point focal genre et inclusion',
      'Service de gestion de l’information',
      'Service financier',
    ],
    funding: 'Budget de l’État, ligne 4',
    request: 'Note conceptuelle 2026/3 : inclusion dans la lutte antimines, deuxième phase',
    dropped: 'Traduire le répertoire des lieux',
  },
} as const;

const GIVEN_UP: Slot = { status: 'dropped', dueOn: '2026-04-30', owner: 2, cost: null };

/** The plans of two countries: what their latest rounds lack, what was done since the ones before, and one given up. */
export async function insertActions(
  service: ActionsService,
  catalogue: CatalogueService,
  { country, authorityUser, monitor }: Cast,
  rounds: readonly Rounds[],
): Promise<void> {
  const language = country.code === 'XOS' ? 'fr' : 'en';
  const random = new Random(country.seed + 1_000);
  for (const round of rounds) {
    const actor = actingIn(country.code, round.body === 'NMAA' ? authorityUser : monitor);
    const { ref } = round.latest.framework;
    const suggestions = catalogue.suggestedActions(ref);
    for (const [slot, criteria] of slotsOf(round)) {
      const home = { id: random.uuid(), body: round.body, frameworkRef: ref, criteria };
      await service.create(actor, { ...home, ...contentOf(slot, criteria, suggestions, language) });
    }
  }
}

/** Which slot is for which criteria. */
function slotsOf({ before, latest }: Rounds): [Slot, string[]][] {
  const gaps = gapsIn(latest);
  const moved = movedUp(before, latest);
  const paired = (slots: readonly Slot[], codes: readonly string[][]) =>
    slots.flatMap((slot, index): [Slot, string[]][] => (codes[index] ? [[slot, codes[index]]] : []));
  return [...paired(OPEN, gaps), ...paired(DONE, moved), ...paired([GIVEN_UP], gaps.slice(-1))];
}

function contentOf(
  { owner, ...slot }: Slot,
  criteria: readonly string[],
  suggestions: readonly SuggestedAction[],
  language: keyof typeof WORDS,
) {
  const words = WORDS[language];
  const found = suggestions.find((one) => one.criteria.some((code) => criteria.includes(code)));
  const suggestion = slot.status === 'dropped' ? undefined : found;
  return {
    ...slot,
    owner: words.owners[owner] ?? words.owners[0],
    title: suggestion ? inLanguage(suggestion.title, language) : words.dropped,
    suggestionCode: suggestion?.code ?? null,
    ...(slot.cost?.currency === 'USD' && { donorRequest: words.request }),
    ...(slot.cost?.currency === 'EUR' && { fundingSource: words.funding }),
  };
}

/** What holds back recommendations, every other one so that all functions have some. */
function gapsIn(round: ScoringInput): string[][] {
  const held = recommendationStates(round)
    .map((state) => nextStep(state.criteria, 'evidenced').heldBackBy.map(({ code }) => code))
    .filter((codes) => codes.length > 0);
  const odd = held.filter((_, index) => index % 2 === 0);
  return [...odd, ...held.filter((codes) => !odd.includes(codes))];
}

/** Criteria that hold now and did not in the round before, by recommendation. */
function movedUp(before: ScoringInput, latest: ScoringInput): string[][] {
  const [was, is]: [RecommendationState[], RecommendationState[]] = [
    recommendationStates(before),
    recommendationStates(latest),
  ];
  const up = criterionChanges(was, is).filter(
    ({ direction, evidenced }) => direction === 'up' && evidenced.after === 'holds',
  );
  const codes = [...new Set(up.map(({ recommendation }) => recommendation))];
  return codes.map((code) =>
    up.filter(({ recommendation }) => recommendation === code).map((one) => one.code),
  );
}
