import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { usePlanWords } from '../overview/usePlanWords';
import type { PlanPart } from '../results/dashboard-types';
import styles from './Profile.module.css';

/** As many deadlines as a sheet has room for; the plan itself has all. */
const MOST = 2;

/** How far the action plans have come, and what is due next; for the country's own people. */
export function PlanLines({ plan }: { plan: PlanPart }) {
  const t = useText();
  const { date } = useFormats();
  const { summary } = usePlanWords(plan);
  if (plan.bodies.length === 0) return null;
  return (
    <section>
      <h2>{t('overview.plan.title')}</h2>
      <p className={styles.line}>{summary}</p>
      <ul className={styles.steps}>
        {plan.next.slice(0, MOST).map(({ id, title, dueOn, late }) => (
          <li key={id}>
            <bdi>{title}</bdi> · {late ? t('overview.plan.lateSince', { date: date(dueOn) }) : date(dueOn)}
          </li>
        ))}
      </ul>
    </section>
  );
}
