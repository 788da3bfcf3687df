import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useMe } from '../../api/session';
import type { Duty } from '../../api/types';
import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import { monthDue } from '../periods';
import { readList } from '../report-api';
import { StatusChip } from '../StatusChip';
import { useOperatorChoice } from '../useOperatorChoice';
import { useReports } from '../useReport';
import styles from './List.module.css';
import { owedFor } from './owing';

/** The month that is due: each operator that owes a report, and how far it has come. */
export function MonthCard({ countryCode }: { countryCode: string }) {
  const t = useText();
  const { period, date } = useFormats();
  const enters = useMay('report:enter');
  const month = monthDue(useMe()?.today ?? '2000-01-01');
  const operators = useOperatorChoice(countryCode);
  const duties = useDuties(countryCode);
  const owed = owedFor(month, duties ?? []);
  const wanted = [...new Set([month, ...owed.map((one) => one.period)])].sort();
  const { data } = useReports({ filter: { countryCode, period: wanted }, range: [0, 499] });
  if (operators.length === 0 || !duties || !data) return null;
  const due = data.rows[0]?.dueOn;
  return (
    <Card
      title={t('reports.month', { period: period(month) })}
      aside={due && <span className={styles.quiet}>{t('reports.monthDue', { date: date(due) })}</span>}
    >
      {owed.length === 0 && <p className={styles.quiet}>{t('reports.nobodyOwes')}</p>}
      <ul className={styles.month}>
        {owed.map((one) => {
          const name = operators.find(({ id }) => id === one.operatorId)?.name ?? '';
          const report = data.rows.find(
            (row) => row.operatorId === one.operatorId && row.period === one.period,
          );
          return (
            <li key={`${one.operatorId} ${one.period}`}>
              <span className={styles.who}>
                {report ? <Link to={`/reports/${report.id}`}>{name}</Link> : name}
                {one.period !== month && <span className={styles.quiet}> {period(one.period)}</span>}
              </span>
              {report ? (
                <StatusChip status={report.status} />
              ) : (
                <Chip tone="warn">{t('reports.notBegun')}</Chip>
              )}
              {!report && enters && (
                <Link
                  to={`/reports/create?operator=${one.operatorId}&period=${one.period}`}
                  aria-label={t('reports.beginNamed', { operator: name, period: period(one.period) })}
                >
                  {t('reports.begin')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function useDuties(countryCode: string): readonly Duty[] | undefined {
  const { data } = useQuery({
    queryKey: ['duties', 'of-country', countryCode],
    queryFn: async () => (await readList<Duty>('duties', { filter: { countryCode } })).rows,
    staleTime: 60_000,
  });
  return data;
}
