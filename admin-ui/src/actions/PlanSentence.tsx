import { useFormats } from '../design/useFormats';
import { useCurrentLocale } from '../i18n/locale';
import { type Text, useText } from '../i18n/useText';
import type { BodyPlan } from './types';
import { useActionWords } from './useActionWords';

/** Where the plan stands, in a sentence or two: what is to do, what is late, and what it would lead to. */
export function PlanSentence({ plan }: { plan: BodyPlan }) {
  const t = useText();
  const locale = useCurrentLocale();
  const { number } = useFormats();
  const { money } = useActionWords();
  const { counts, overdue, costs, notEstimated, doneNotAnswered } = plan;
  const open = counts.planned + counts.in_progress;
  if (open + counts.done + counts.dropped === 0) return t('actions.nothingYet');
  const amounts = new Intl.ListFormat(locale).format(costs.map(money));
  return (
    <>
      {t('actions.stands', { open, overdue, done: counts.done })} <b>{leadsTo(t, plan, open, number)}</b>
      <br />
      {costs.length > 0 && t('actions.costs', { amounts })}{' '}
      {notEstimated > 0 && t('actions.costsMissing', { count: notEstimated })}{' '}
      {doneNotAnswered !== null &&
        doneNotAnswered > 0 &&
        t('actions.doneNotAnswered', { count: doneNotAnswered })}
    </>
  );
}

function leadsTo(
  t: Text,
  { body, index }: BodyPlan,
  open: number,
  number: (value: number, digits?: number) => string,
): string {
  if (!index) return t('actions.noRound', { body });
  if (open === 0) return '';
  const { before, after } = index;
  if (before === null || after === null) return t('actions.withheld', { body });
  const figures = { body, before: number(before, 1), after: number(after, 1) };
  return before === after ? t('actions.wouldStay', figures) : t('actions.wouldLift', figures);
}
