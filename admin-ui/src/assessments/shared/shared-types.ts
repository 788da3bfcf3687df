import type { Answer, AssessmentStatus, Body } from '../types';

/** `GET /assessments/{id}/shared-questions`: what one body that is authority and centre is asked once. */
export interface SharedQuestions {
  oneBody: boolean;
  /** The other body's round of this period; null: not begun, or not shown to me. */
  twin: { id: string; body: Body; status: AssessmentStatus } | null;
  /** Null for respondents. */
  questions: { asked: number; distinct: number } | null;
  shared: SharedQuestion[];
  /** Alike, but each is asked. */
  near: NearQuestion[];
}

export interface NearQuestion {
  code: string;
  twinCode: string;
  why: string;
}

export interface SharedQuestion extends NearQuestion {
  /** Null: nothing there that I am told. */
  agrees: boolean | null;
  /** What stands here, and what stands there. */
  answer: Answer | null;
  twinAnswer: Answer | null;
  twinReason: string | null;
  /** 0: it has no answer. */
  twinVersion: number;
  /** One answer of mine serves both. */
  answersBoth: boolean;
}
