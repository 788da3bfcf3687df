import type { Body } from '../codes.js';
import type { Fault } from '../domain-error.js';
import { familyOf } from '../family.js';
import { type Framework, functionsOf, LANGUAGES, type Rung, recommendationsOf } from '../framework.js';
import { CRITERION_LENGTH } from '../framework-faults.js';
import { isPeriod, overlaps, type Period, parsePeriod } from '../period.js';
import { textFaults } from '../validation/validate.js';
import type { NationalWords } from './national-words.js';

/**
 * A criterion that a country asks itself beside the checklist. It enters no level, no index and no share.
 * @source docs/methodology.md#national-criteria
 */
export interface NationalCriterion {
  /** `XVE-NMAA-1`; never changes meaning */
  readonly code: string;
  readonly body: Body;
  /** the checklist in whose rounds it is asked, whatever the version: `gdei-wps` */
  readonly family: string;
  /** the recommendation it stands under; `null` = it stands under `heading` */
  readonly recommendationCode: string | null;
  /** a heading of the country's own; `null` = it stands under a recommendation */
  readonly heading: NationalWords | null;
  readonly text: NationalWords;
  /** what an assessor looks for; `null` = nothing is said */
  readonly help: NationalWords | null;
  /** when it does not apply; `null` = it always applies */
  readonly notApplicableWhen: NationalWords | null;
  /** how far along the ladder it lies, as in the checklist; it lifts no level */
  readonly rung: Rung;
  /** the first round it is asked in, a year or a quarter */
  readonly from: string;
  /** the last one; `null` = it goes on */
  readonly until: string | null;
}

const refuse = (pointer: string, code: string, detail: string): Fault => ({
  pointer: `#/${pointer}`,
  code,
  detail,
});

function placeFaults(
  { family, body, recommendationCode, heading }: NationalCriterion,
  known: readonly Framework[],
): Fault[] {
  const versions = known.filter(({ ref }) => familyOf(ref) === family);
  if (!versions.some((one) => functionsOf(one, body).length > 0))
    return [refuse('family', 'unknown-framework', `There is no checklist ${family} that asks ${body}.`)];
  if ((recommendationCode === null) === (heading === null))
    return [
      refuse(
        'recommendationCode',
        'national-place',
        'It stands under a recommendation or under a heading of your own.',
      ),
    ];
  const stands = versions
    .flatMap((one) => recommendationsOf(one, body))
    .some(({ code }) => code === recommendationCode);
  if (recommendationCode === null || stands) return [];
  const detail = `${family} has no recommendation ${recommendationCode} for this body.`;
  return [refuse('recommendationCode', 'unknown-code', detail)];
}

function wordFaults({ text, heading, help, notApplicableWhen }: NationalCriterion): Fault[] {
  const parts = { text, heading, help, notApplicableWhen };
  const given = Object.entries(parts).flatMap(([part, words]) => (words ? [{ part, words }] : []));
  const empty = given.filter(({ words }) => !LANGUAGES.some((language) => words[language]?.trim()));
  const long = LANGUAGES.filter((language) => (text[language]?.length ?? 0) >= CRITERION_LENGTH);
  const screened = given.flatMap(({ part, words }) =>
    LANGUAGES.map((language) => [`${part}/${language}`, words[language]] as const),
  );
  return [
    ...empty.map(({ part }) =>
      refuse(part, 'words-missing', 'Write it in at least one of English, French and Arabic.'),
    ),
    ...long.map((language) =>
      refuse(`text/${language}`, 'text-too-long', `It must stay below ${CRITERION_LENGTH} characters.`),
    ),
    ...textFaults(Object.fromEntries(screened)),
  ];
}

function timeFaults({ from, until }: NationalCriterion): Fault[] {
  const unread = Object.entries({ from, until }).filter(
    ([, period]) => period !== null && !isPeriod(period, 'year', 'quarter'),
  );
  if (unread.length > 0)
    return unread.map(([field]) =>
      refuse(field, 'period-unreadable', 'A round is a year (2026) or a quarter (2026-Q1).'),
    );
  if (until === null || parsePeriod(until).last >= parsePeriod(from).first) return [];
  return [refuse('until', 'dates-reversed', 'It ends before it begins.')];
}

/**
 * Everything that keeps a country's own criterion from being kept; empty when it is sound. What may be said better is no
 * fault: `wordingHints`.
 * @param known every version of every checklist
 * @source docs/methodology.md#national-criteria
 */
export function nationalFaults(given: NationalCriterion, known: readonly Framework[]): Fault[] {
  return [...placeFaults(given, known), ...wordFaults(given), ...timeFaults(given)];
}

const WORDS = ['text', 'heading', 'notApplicableWhen'] as const;

/** What was written and is another text now, or none; a language that was added is no change. */
function reworded(before: NationalCriterion, after: NationalCriterion): string[] {
  return WORDS.flatMap((part) =>
    LANGUAGES.filter((language) => {
      const [was, is] = [before[part]?.[language], after[part]?.[language]];
      return was !== undefined && was !== is;
    }).map((language) => `${part}/${language}`),
  );
}

/** Why neither change nor removal is open once a criterion was answered, or evidence was named for it. */
export const ANSWERED = 'It was answered, so what it asks stands: end it, and add a new one.';

/**
 * What may not change any more once a criterion was answered: what it asks, where it stands, when it began. A language
 * may be added, what an assessor looks for may change, and it may end.
 * @source docs/methodology.md#national-criteria
 */
export function answeredFaults(before: NationalCriterion, after: NationalCriterion): Fault[] {
  const plain = (['family', 'recommendationCode', 'rung', 'from'] as const).filter(
    (field) => before[field] !== after[field],
  );
  const begun = before.notApplicableWhen === null && after.notApplicableWhen !== null;
  const fields = [...plain, ...reworded(before, after), ...(begun ? ['notApplicableWhen'] : [])];
  return fields.map((field) => refuse(field, 'criterion-answered', ANSWERED));
}

/**
 * Whether a criterion is asked in a round of this period: the two share a month.
 * @source docs/methodology.md#national-criteria
 */
export function isAskedIn(
  { from, until }: Pick<NationalCriterion, 'from' | 'until'>,
  round: Period,
): boolean {
  const { first } = parsePeriod(from);
  return overlaps({ first, last: until === null ? round.last : parsePeriod(until).last } as Period, round);
}

/** What a round knows of its criteria. */
export interface RoundAsking {
  readonly period: Period;
  /** `null` = it is open */
  readonly handedInAt: Date | null;
  /** codes that it has an answer to */
  readonly answered: ReadonlySet<string>;
}

/**
 * Which criteria a round asks: those in force in its period. Once it is handed in, what was made later is not
 * asked of it, and what it answered stays, even where the criterion has ended since.
 * @source docs/methodology.md#national-criteria
 */
export function askedIn<C extends NationalCriterion & { readonly madeAt: Date }>(
  criteria: readonly C[],
  { period, handedInAt, answered }: RoundAsking,
): C[] {
  if (handedInAt === null) return criteria.filter((one) => isAskedIn(one, period));
  return criteria.filter(
    (one) => one.madeAt <= handedInAt && (isAskedIn(one, period) || answered.has(one.code)),
  );
}
