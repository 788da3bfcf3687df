import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { Spoken } from '../design/Spoken';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import type { Calendar } from '../results/types';
import { calendarRows } from './calendar-rows';
import styles from './ReportingCalendar.module.css';
import { SlotSquare } from './SlotSquare';
import { STATES, StateMark } from './StateMark';

/** Who owed a report for which month, and what became of it. */
export function ReportingCalendar({ calendar, fileName }: { calendar: Calendar; fileName: string }) {
  const t = useText();
  const { period } = useFormats();
  const { months } = calendar;
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const caption = t('overview.calendar.title', { from: period(first), to: period(last) });
  const seen = STATES.filter((state) =>
    calendar.operators.some(({ slots }) => slots.some((slot) => slot.state === state)),
  );
  return (
    <Card>
      <Figure
        caption={caption}
        summary={t('overview.calendar.summary')}
        table={tableOf(t, calendar, period)}
        fileName={fileName}
        note={
          <ul className={styles.legend} aria-label={t('overview.calendar.legend')}>
            {seen.map((state) => (
              <li key={state}>
                <StateMark state={state} /> {t(`overview.calendar.states.${state}`)}
              </li>
            ))}
          </ul>
        }
      >
        <InReadingDirection>
          <ScrollRegion label={caption} opensAt="end">
            <table className={styles.calendar}>
              <thead>
                <tr>
                  <th scope="col">{t('overview.calendar.operator')}</th>
                  {months.map((month) => (
                    <th key={month} scope="col" abbr={period(month)}>
                      <MonthName month={month} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {calendarRows(calendar).map(({ key, name, cells }) => (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    {cells.map(({ month, span, slot }) => (
                      <td key={month} colSpan={span}>
                        {slot && <SlotSquare operator={name} slot={slot} isWide={span > 1} />}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </InReadingDirection>
      </Figure>
    </Card>
  );
}

/** The number of the month, which every language reads; its name for those who listen. */
function MonthName({ month }: { month: string }) {
  const { period } = useFormats();
  return (
    <>
      <span aria-hidden="true" title={period(month)}>
        {Number(month.slice(5))}
      </span>
      <Spoken>{period(month)}</Spoken>
    </>
  );
}

function tableOf(t: Text, { operators }: Calendar, period: (text: string) => string): FigureTable {
  return {
    columns: [
      { key: 'operator', label: t('overview.calendar.operator') },
      { key: 'period', label: t('overview.calendar.period') },
      { key: 'state', label: t('overview.calendar.state') },
      { key: 'due', label: t('overview.calendar.due') },
    ],
    rows: operators.flatMap(({ name, slots }) =>
      slots.map((slot) => ({
        operator: name,
        period: period(slot.period),
        state: t(`overview.calendar.states.${slot.state}`),
        due: slot.dueOn ?? '',
      })),
    ),
  };
}
