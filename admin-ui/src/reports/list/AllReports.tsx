import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { REPORT_STATUSES } from '../../../../api/domain/codes.js';
import { useMe } from '../../api/session';
import { Chip } from '../../design/Chip';
import { EmptyState } from '../../design/EmptyState';
import { LabelledField } from '../../design/LabelledField';
import { Loading } from '../../design/Loading';
import pager from '../../design/Pager.module.css';
import { ProblemNotice } from '../../design/ProblemNotice';
import table from '../../design/RecordList.module.css';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useStanding } from '../../providers/standing';
import { monthsBack, quartersBack } from '../periods';
import type { ReportSummary } from '../report-types';
import { StatusChip } from '../StatusChip';
import { useOperatorChoice } from '../useOperatorChoice';
import { useReports } from '../useReport';
import styles from './List.module.css';

const ROWS = 15;
type Filter = Readonly<Record<'period' | 'operatorId' | 'status', string>>;
const NO_FILTER: Filter = { period: '', operatorId: '', status: '' };

/** Every report within reach, newest period first, by period, operator and status. */
export function AllReports({ countryCode }: { countryCode: string }) {
  const t = useText();
  const [filter, setFilter] = useState(NO_FILTER);
  const [page, setPage] = useState(0);
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
  const { data, error, isPending } = useReports({
    filter: { countryCode, ...given },
    range: [page * ROWS, page * ROWS + ROWS - 1],
  });
  const choose = (next: Filter) => {
    setFilter(next);
    setPage(0);
  };
  return (
    <section className={table.list} aria-label={t('reports.all')}>
      <div className={styles.allHead}>
        <h2>{t('reports.all')}</h2>
        <Filters countryCode={countryCode} filter={filter} onChoose={choose} />
      </div>
      <ProblemNotice error={error} />
      {isPending && <Loading />}
      {data && data.rows.length > 0 && <Rows reports={data.rows} />}
      {data?.rows.length === 0 && filter === NO_FILTER && (
        <EmptyState heading="p" title={t('reports.noneYet')} />
      )}
      {data?.rows.length === 0 && filter !== NO_FILTER && (
        <EmptyState
          heading="p"
          title={t('reports.none')}
          text={t('reports.noneText')}
          action={<Button onClick={() => choose(NO_FILTER)}>{t('reports.clear')}</Button>}
        />
      )}
      {data && data.total > ROWS && <Turn page={page} total={data.total} onTurn={setPage} />}
    </section>
  );
}

function Rows({ reports }: { reports: readonly ReportSummary[] }) {
  const t = useText();
  const { period, date, number } = useFormats();
  const own = useStanding()?.role === 'operator';
  return (
    <table className={table.table} aria-label={t('reports.allCaption')}>
      <thead>
        <tr>
          {!own && <th scope="col">{t('reports.operator')}</th>}
          <th scope="col">{t('reports.period')}</th>
          <th scope="col">{t('reports.status')}</th>
          <th scope="col" className={table.number}>
            {t('reports.entries')}
          </th>
          <th scope="col">{t('reports.cameIn')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row">
              <Link to={`/reports/${report.id}`}>{own ? period(report.period) : report.operatorName}</Link>
            </th>
            {!own && <td data-label={t('reports.period')}>{period(report.period)}</td>}
            <td data-label={t('reports.status')}>
              <StateChips report={report} />
            </td>
            <td className={table.number} data-label={t('reports.entries')}>
              {number(report.entryCount)}
            </td>
            <td data-label={t('reports.cameIn')}>
              <span className={styles.chips}>
                {report.firstSubmittedAt
                  ? date(report.firstSubmittedAt)
                  : t('reports.dueOn', { date: date(report.dueOn) })}
                {report.firstSubmittedAt && report.firstSubmittedAt.slice(0, 10) > report.dueOn && (
                  <Chip tone="warn">{t('reports.late')}</Chip>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far a report is, and what is particular about it. */
function StateChips({ report }: { report: ReportSummary }) {
  const t = useText();
  return (
    <span className={styles.chips}>
      <StatusChip status={report.status} />
      {report.revision > 1 && <Chip>{t('reports.revision', { revision: report.revision })}</Chip>}
      {report.nil && <Chip>{t('reports.nil')}</Chip>}
      {report.changedSinceVerification && <Chip tone="warn">{t('month.changedChip')}</Chip>}
      {report.correctionAsked && <Chip tone="warn">{t('month.askedChip')}</Chip>}
      {report.partial && <Chip>{t('reports.partial')}</Chip>}
    </span>
  );
}

interface FiltersProps {
  countryCode: string;
  filter: Filter;
  onChoose: (filter: Filter) => void;
}

function Filters({ countryCode, filter, onChoose }: FiltersProps) {
  const t = useText();
  const { period } = useFormats();
  const today = useMe()?.today ?? '2000-01-01';
  const operators = useOperatorChoice(countryCode);
  const periods = [...quartersBack(today), ...monthsBack(today)];
  const options: Readonly<Record<keyof Filter, readonly (readonly [string, string])[]>> = {
    period: periods.map((one) => [one, period(one)]),
    operatorId: operators.map(({ id, name }) => [id, name]),
    status: REPORT_STATUSES.map((status) => [status, t(`reports.statuses.${status}`)]),
  };
  const labels = {
    period: t('reports.period'),
    operatorId: t('reports.operator'),
    status: t('reports.status'),
  };
  const shown = (['period', 'operatorId', 'status'] as const).filter((key) => options[key].length > 1);
  return (
    <div className={styles.filters}>
      {shown.map((key) => (
        <LabelledField key={key} label={labels[key]}>
          {(control) => (
            <select
              {...control}
              value={filter[key]}
              onChange={(e) => onChoose({ ...filter, [key]: e.target.value })}
            >
              <option value="">{t('reports.any')}</option>
              {options[key].map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
      ))}
    </div>
  );
}

function Turn({ page, total, onTurn }: { page: number; total: number; onTurn: (page: number) => void }) {
  const t = useText();
  const { number } = useFormats();
  const last = Math.min((page + 1) * ROWS, total);
  return (
    <div className={pager.pager}>
      <span aria-live="polite">
        {t('reports.rowsShown', { first: number(page * ROWS + 1), last: number(last), total: number(total) })}
      </span>
      <Button disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {t('reports.previous')}
      </Button>
      <Button disabled={last >= total} onClick={() => onTurn(page + 1)}>
        {t('reports.next')}
      </Button>
    </div>
  );
}
