import { createContext, useContext } from 'react';
import type { Outbox } from '../answers/outbox';
import type { MyPart } from '../my-part';
import type { SharedQuestions } from '../shared/shared-types';
import type { Thread } from '../talk/talk-types';
import type { Assessment, Evidence, Recommendation, StoredAnswer } from '../types';

/** What every part of the page about one recommendation knows. */
export interface ChecklistFacts {
  readonly round: Assessment;
  readonly part: MyPart;
  readonly outbox: Outbox;
  readonly recommendation: Recommendation;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  /** Of the whole round. */
  readonly evidence: readonly Evidence[];
  /** What is talked over, of the whole round. */
  readonly threads: readonly Thread[];
  /** What is asked once, where one body is authority and centre. */
  readonly shared: SharedQuestions | undefined;
}

export const ChecklistContext = createContext<ChecklistFacts | null>(null);

export function useChecklist(): ChecklistFacts {
  const facts = useContext(ChecklistContext);
  if (!facts) throw new Error('only within a checklist page');
  return facts;
}
