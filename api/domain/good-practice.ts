import { BODIES } from './codes.js';
import { DomainError, type Fault } from './domain-error.js';
import { type Framework, type Language, recommendationsOf } from './framework.js';
import { textFaults } from './validation/validate.js';

/** A note is written, published, and may be taken back; only what is published is seen by anybody else. */
export const PRACTICE_STATUSES = ['draft', 'published', 'withdrawn'] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

/** What may be done to a note as a whole. */
export type PracticeMove = 'publish' | 'withdraw';

/**
 * The most that each part of a note holds: characters, and recommendations that it speaks to.
 * @source docs/methodology.md#good-practice
 */
export const PRACTICE_LIMITS = {
  title: 120,
  done: 1200,
  changed: 800,
  forWhom: 300,
  link: 300,
  recommendations: 5,
} as const;

/** What worked in a country, in its own words: what was done, what changed, for whom. */
export interface GoodPractice {
  readonly title: string;
  readonly done: string;
  readonly changed: string;
  readonly forWhom: string;
  /** the language it is written in */
  readonly language: Language;
  /** recommendations it speaks to, one to five: `NMAA-1.1` */
  readonly recommendationCodes: readonly string[];
  /** where more can be read; `null` = nowhere */
  readonly link: string | null;
}

const NEXT: Readonly<Record<PracticeStatus, Partial<Readonly<Record<PracticeMove, PracticeStatus>>>>> = {
  draft: { publish: 'published' },
  published: { withdraw: 'withdrawn' },
  withdrawn: { publish: 'published' },
};

/**
 * The state a move leads to.
 * @throws DomainError `illegal-transition` unless the move is open in this state
 * @source docs/methodology.md#good-practice
 */
export function practiceAfter(from: PracticeStatus, move: PracticeMove): PracticeStatus {
  const to = NEXT[from][move];
  if (!to) throw new DomainError('illegal-transition', `A note that is ${from} cannot ${move}.`);
  return to;
}

/**
 * What others read stands as it is: a published note is taken back before it is rewritten.
 * @throws DomainError `practice-published`
 * @source docs/methodology.md#good-practice
 */
export function assertPracticeOpen(status: PracticeStatus): void {
  if (status !== 'published') return;
  throw new DomainError('practice-published', 'Others read it as it stands: withdraw it first.');
}

/**
 * Only what nobody else has ever read is thrown away.
 * @throws DomainError `practice-was-published`
 * @source docs/methodology.md#good-practice
 */
export function assertPracticeNeverPublished(status: PracticeStatus): void {
  if (status === 'draft') return;
  throw new DomainError('practice-was-published', 'It was published: it is withdrawn, and not removed.');
}

/**
 * Everything that keeps a note from being kept: recommendations that no version of a checklist has, and contact data
 * (V23) in a text or in its link. Empty when it is sound.
 * @param known every version of every checklist
 * @source docs/methodology.md#good-practice
 */
export function practiceFaults(note: GoodPractice, known: readonly Framework[]): Fault[] {
  const { title, done, changed, forWhom, link, recommendationCodes } = note;
  const there = new Set(
    known.flatMap((one) => BODIES.flatMap((body) => recommendationsOf(one, body).map(({ code }) => code))),
  );
  return [
    ...recommendationCodes.flatMap((code, nth) =>
      there.has(code)
        ? []
        : [
            {
              pointer: `#/recommendationCodes/${nth}`,
              code: 'unknown-code',
              detail: `No checklist has a recommendation ${code}.`,
            },
          ],
    ),
    ...textFaults({ title, done, changed, forWhom, link }),
  ];
}
