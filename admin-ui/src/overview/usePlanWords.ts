import { colours } from '../design/colours';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { PlanPart } from '../results/dashboard-types';

export const PLAN_STATES = ['done', 'underWay', 'late', 'notBegun'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Told apart by lightness as well as by colour; the number stands on each. */
export const PLAN_COLOURS: Readonly<Record<PlanState, string>> = {
  done: colours.level4,
  underWay: colours.level2,
  late: colours.accent,
  notBegun: colours.level0,
};

/** The words of the plan's figure: each state, and how each body stands in a sentence. */
export function usePlanWords(plan: PlanPart) {
  const t = useText();
  const { number } = useFormats();
  const columns = PLAN_STATES.map((key) => ({
    key,
    label: t(`overview.plan.${key}`),
    colour: PLAN_COLOURS[key],
  }));
  const ofBody = ({ body, done, underWay, late, notBegun }: PlanPart['bodies'][number]) =>
    t('overview.plan.ofBody', {
      body,
      done: number(done),
      underWay: number(underWay),
      late: number(late),
      notBegun: number(notBegun),
    });
  return { columns, summary: plan.bodies.map(ofBody).join(' ') };
}
