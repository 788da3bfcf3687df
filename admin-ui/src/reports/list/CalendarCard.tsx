import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { ProblemNotice } from '../../design/ProblemNotice';
import { ScrollRegion } from '../../design/ScrollRegion';
import { Spoken } from '../../design/Spoken';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { calendarRows } from '../../overview/calendar-rows';
import { STATES, StateMark } from '../../overview/StateMark';
import styles from './Calendar.module.css';
import { CalendarSlotLink } from './CalendarSlotLink';
import { type MonthSlot, type ReportCalendar, useReportCalendar } from './month-queries';
import { PeriodRow } from './PeriodRow';

/** Operators × months: what is owed, and what became of it. Each square leads to its report, or to beginning it. */
export function CalendarCard({ countryCode }: { countryCode: string }) {
  const t = useText();
  const today = useMe()?.today;
  const { data, error } = useReportCalendar(countryCode);
  if (error) return <ProblemNotice error={error} />;
  if (!data || data.operators.length === 0) return null;
  return (
    <Card title={t('month.calendar')}>
      <ScrollRegion label={t('month.calendar')} opensAt="end">
        <Table calendar={data} />
      </ScrollRegion>
      <Legend calendar={data} />
      {today && <PeriodRow countryCode={countryCode} today={today} />}
    </Card>
  );
}

function Table({ calendar }: { calendar: ReportCalendar }) {
  const t = useText();
  const { period } = useFormats();
  return (
    <table className={styles.calendar} aria-label={t('month.calendar')}>
      <thead>
        <tr>
          <th scope="col">{t('reports.operator')}</th>
          {calendar.months.map((month) => (
            <th key={month} scope="col" data-due={month === calendar.standing.month}>
              <span aria-hidden="true" title={period(month)}>
                {Number(month.slice(5))}
              </span>
              <Spoken>{period(month)}</Spoken>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendarRows(calendar).map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">
              {name} <Ended of={calendar.operators.find(({ operatorId }) => key.startsWith(operatorId))} />
            </th>
            {cells.map(({ month, span, slot }) => (
              <td key={month} colSpan={span}>
                {slot && (
                  <CalendarSlotLink
                    operator={name}
                    operatorId={key.slice(0, 36)}
                    slot={slot as MonthSlot}
                    isWide={span > 1}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** That an operator closed or became part of another: its reports are its own all the same. */
function Ended({ of }: { of: ReportCalendar['operators'][number] | undefined }) {
  const t = useText();
  const { date } = useFormats();
  if (!of?.closedOn) return null;
  const { closedOn, successorName } = of;
  return (
    <span className={styles.ended}>
      {successorName
        ? t('operators.nowPartOf', { successor: successorName })
        : t('operators.closed', { date: date(closedOn) })}
    </span>
  );
}

function Legend({ calendar }: { calendar: ReportCalendar }) {
  const t = useText();
  const slots = calendar.operators.flatMap((operator) => operator.slots);
  return (
    <ul className={styles.legend} aria-label={t('overview.calendar.legend')}>
      {STATES.filter((state) => slots.some((slot) => slot.state === state)).map((state) => (
        <li key={state}>
          <StateMark state={state} /> {t(`overview.calendar.states.${state}`)}
        </li>
      ))}
      {slots.some(({ isMissing }) => isMissing) && (
        <li>
          <span className={styles.missing} aria-hidden="true">
            <StateMark state="late" />
          </span>{' '}
          {t('month.missing')}
        </li>
      )}
      {slots.some(({ isClosed }) => isClosed) && (
        <li>
          <span className={styles.closed} aria-hidden="true">
            <StateMark state="not_due" />
          </span>{' '}
          {t('month.closed')}
        </li>
      )}
    </ul>
  );
}
