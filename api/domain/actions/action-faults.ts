import type { Fault } from '../domain-error.js';
import { criteriaOf, type Framework, recommendationsOf } from '../framework.js';
import { textFaults } from '../on-file-faults.js';
import type { SuggestedAction } from '../suggested-action.js';
import type { PlannedAction } from './action.js';

/** Forms of address that only a person bears, in the languages of the product. */
const ADDRESSED =
  /^\s*(?:(?:mr|mrs|ms|miss|mme|mlle|dr)\b|m\.\s|monsieur\b|madame\b|(?:السيدة?|الآنسة|د\.)\s)/i;

/** What the checklist and the library know, as far as actions may name it. */
export interface Known {
  readonly framework: Framework;
  readonly suggestions: readonly SuggestedAction[];
}

/**
 * Everything that keeps an action from being stored: a code that the checklist does not ask of this body, a suggestion
 * that the library does not have, a person as its owner, contact data in a text, or a day done that does not fit.
 * @param today a day, `2026-10-20`
 * @returns faults with code `unknown-code`, `unknown-suggestion`, `owner-is-a-person`, `day-ahead`, `done-apart` or `V23`
 * @source docs/methodology.md#action-plan
 */
export function actionFaults(action: PlannedAction, known: Known, today: string): Fault[] {
  const { title, detail, owner, fundingSource, donorRequest } = action;
  return [
    ...criteriaFaults(action, known.framework),
    ...suggestionFaults(action, known.suggestions),
    ...doneFaults(action, today),
    ...(ADDRESSED.test(owner)
      ? [fault('#/owner', 'owner-is-a-person', 'Name a post or a unit: people change.')]
      : []),
    ...textFaults({
      '#/title': title,
      '#/detail': detail,
      '#/owner': owner,
      '#/fundingSource': fundingSource,
      '#/donorRequest': donorRequest,
    }),
  ];
}

function criteriaFaults({ body, criteria }: PlannedAction, framework: Framework): Fault[] {
  const asked = new Set(
    recommendationsOf(framework, body)
      .flatMap(criteriaOf)
      .map(({ criterion }) => criterion.code),
  );
  return criteria.flatMap((code, index) =>
    asked.has(code)
      ? []
      : [fault(`#/criteria/${index}`, 'unknown-code', `${framework.ref} asks no ${code} of the ${body}.`)],
  );
}

function suggestionFaults({ suggestionCode }: PlannedAction, all: readonly SuggestedAction[]): Fault[] {
  if (suggestionCode === null || all.some(({ code }) => code === suggestionCode)) return [];
  return [
    fault('#/suggestionCode', 'unknown-suggestion', `The library has no suggestion ${suggestionCode}.`),
  ];
}

function doneFaults({ status, doneOn }: PlannedAction, today: string): Fault[] {
  if ((status === 'done') !== (doneOn !== null))
    return [fault('#/doneOn', 'done-apart', 'What is done has the day it was done, and only that.')];
  return doneOn !== null && doneOn > today
    ? [fault('#/doneOn', 'day-ahead', 'An action is done by today.')]
    : [];
}

const fault = (pointer: string, code: string, detail: string): Fault => ({ pointer, code, detail });
