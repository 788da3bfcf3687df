import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { Figure } from '../design/Figure';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { PlanPart } from '../results/dashboard-types';
import { PlanBars } from './PlanBars';
import styles from './PlanCard.module.css';
import { usePlanWords } from './usePlanWords';

/** How far the action plans have come, and what is due next. */
export function PlanCard({ plan, fileName }: { plan: PlanPart; fileName: string }) {
  const t = useText();
  const { number } = useFormats();
  const { summary, columns } = usePlanWords(plan);
  if (plan.bodies.length === 0)
    return (
      <Card title={t('overview.plan.title')}>
        <p className={styles.nothing}>
          {t('overview.plan.nothing')} <Link to="/actions">{t('overview.plan.begin')}</Link>
        </p>
      </Card>
    );
  return (
    <Card>
      <div className={styles.beside}>
        <Figure
          caption={t('overview.plan.title')}
          summary={summary}
          table={{
            columns: [
              { key: 'body', label: t('overview.plan.body') },
              ...columns.map(({ key, label }) => ({
                key,
                label,
                format: (value: number) => number(value, 0),
              })),
              { key: 'dropped', label: t('overview.plan.dropped') },
            ],
            rows: plan.bodies.map(({ body, ...counts }) => ({
              body: t(`results.bodies.${body}`),
              ...counts,
            })),
          }}
          fileName={fileName}
          note={<Legend columns={columns} />}
        >
          <PlanBars bodies={plan.bodies} name={summary} />
        </Figure>
        <DueNext plan={plan} />
      </div>
    </Card>
  );
}

function Legend({ columns }: { columns: readonly { key: string; label: string; colour: string }[] }) {
  return (
    <span className={styles.legend}>
      {columns.map(({ key, label, colour }) => (
        <span key={key}>
          <i style={{ background: colour }} aria-hidden="true" /> {label}
        </span>
      ))}
    </span>
  );
}

function DueNext({ plan }: { plan: PlanPart }) {
  const t = useText();
  const { date } = useFormats();
  if (plan.next.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{t('overview.plan.next')}</h3>
      <ul className={styles.due}>
        {plan.next.map(({ id, body, title, owner, dueOn, late }) => (
          <li key={id}>
            <Link to={`/actions/${id}`}>
              <bdi>{title}</bdi>
            </Link>
            <span className={styles.facts}>
              {body} · <bdi>{owner}</bdi> ·{' '}
              {late ? (
                <Chip tone="bad">{t('overview.plan.lateSince', { date: date(dueOn) })}</Chip>
              ) : (
                date(dueOn)
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
