/** Shapes of a dashboard's parts that stand by themselves. */
import type { Body } from '../../../api/domain/codes.js';
import type { KpiFigure } from './figure-types';

/** One line of a figure of shares: a KPI, or a part of it. */
export interface FigureLine extends KpiFigure {
  code: string;
  /** Null: the whole. */
  part: string | null;
  name: string;
  /** The country's own for the year. */
  target: number | null;
}

/** How far the action plans have come, in actions, and what is due next. */
export interface PlanPart {
  bodies: {
    body: Body;
    done: number;
    underWay: number;
    late: number;
    notBegun: number;
    dropped: number;
  }[];
  next: { id: string; body: Body; title: string; owner: string; dueOn: string; late: boolean }[];
}

/** One thing to do; the page puts it into words. */
export interface NextStep {
  code:
    | 'claim_and_data_disagree'
    | 'reports_returned'
    | 'operators_late'
    | 'actions_late'
    | 'evidence_getting_old'
    | 'assessment_not_started'
    | 'level_within_reach';
  params: Readonly<Record<string, unknown>>;
  link: { to: 'assessment' | 'assessments' | 'reports' | 'actions'; id?: string; at?: string };
}
