import { Link } from 'react-router-dom';
import { COUNTRY_FAMILY, familyOf } from '../../../../api/domain/family.js';
import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { useFormats } from '../../design/useFormats';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { useAgeings } from '../comparison/comparison-queries';
import { useFrameworkVersions } from '../queries';
import type { Assessment } from '../types';
import styles from './Rounds.module.css';

/** The days that rounds are due and the months in which documents grow too old, month by month. */
export function CalendarCard({ rounds }: { rounds: readonly Assessment[] }) {
  const t = useText();
  const { period } = useFormats();
  const nameOf = useRoundNames();
  const ageings = useAgeings(rounds.map(({ id }) => id));
  const due = rounds.filter(({ dueOn }) => dueOn !== null).map((round) => ({ month: monthOf(round), round }));
  const ageing = rounds.flatMap((round, index) => {
    const months = ageings[index]?.data?.evidence.map(
      ({ criteria }) => criteria.map(({ tooOldFrom }) => tooOldFrom).sort()[0],
    );
    return counted(months ?? []).map(([month, count]) => ({ month, round, count }));
  });
  const months = [...new Set([...due, ...ageing].map(({ month }) => month))].sort();
  if (months.length === 0) return null;
  return (
    <Card title={t('assessments.calendar.title')} subtitle={t('assessments.calendar.text')}>
      <ol className={styles.calendar}>
        {months.map((month) => (
          <li key={month}>
            <b>{period(month)}</b>
            <ul>
              {due
                .filter((entry) => entry.month === month)
                .map(({ round }) => (
                  <Due key={round.id} round={round} name={nameOf(round)} />
                ))}
              {ageing
                .filter((entry) => entry.month === month)
                .map(({ round, count }) => (
                  <li key={round.id}>
                    <Link to={`/assessments/${round.id}/scores`}>
                      {t('assessments.calendar.ageing', { count, body: nameOf(round) })}
                    </Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** The body a round is of; with the checklist where it is another than the country's own. */
function useRoundNames(): (round: Assessment) => string {
  const { data: versions } = useFrameworkVersions();
  return ({ body, frameworkRef }) => {
    if (familyOf(frameworkRef) === COUNTRY_FAMILY) return body;
    const title = versions?.find(({ ref }) => ref === frameworkRef)?.title ?? frameworkRef;
    return `${body} (${isolated(title)})`;
  };
}

function Due({ round, name }: { round: Assessment; name: string }) {
  const t = useText();
  const { date, period } = useFormats();
  const { id, dueOn, status } = round;
  return (
    <li>
      <Link to={`/assessments/${id}`}>
        {t('assessments.calendar.due', { body: name, period: period(round.period), date: date(dueOn ?? '') })}
      </Link>{' '}
      {status === 'draft' || status === 'returned' ? (
        <DueChip round={round} />
      ) : (
        <Chip tone="ok">{t('assessments.calendar.done')}</Chip>
      )}
    </li>
  );
}

/** That a round which is still worked on is past its day. */
export function DueChip({ round: { dueOn, status } }: { round: Assessment }) {
  const t = useText();
  const today = useMe()?.today ?? '';
  const isOpen = status === 'draft' || status === 'returned';
  if (!dueOn || !isOpen || today <= dueOn) return null;
  return <Chip tone="bad">{t('assessments.calendar.late')}</Chip>;
}

const monthOf = ({ dueOn }: Assessment): string => (dueOn ?? '').slice(0, 7);

/** How often each month stands in the list. */
function counted(months: readonly (string | undefined)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const month of months) if (month) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts];
}
