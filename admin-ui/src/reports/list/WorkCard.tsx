import { Link } from 'react-router-dom';
import type { WorkItem, WorkKind } from '../../../../api/domain/work-list.js';
import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { Loading } from '../../design/Loading';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useUnsent } from '../outbox/useUnsent';
import styles from './List.module.css';
import { useReportCalendar, useWorkList } from './month-queries';
import { OpenImports, useOpenImports } from './OpenImports';

/** Where the month stands, in a sentence, and what waits for the one who looks, as the server has it in order. */
export function WorkCard({ countryCode }: { countryCode: string }) {
  const t = useText();
  const { number } = useFormats();
  const { data, error, isPending } = useWorkList(countryCode);
  const items = data?.items ?? [];
  const files = useOpenImports(countryCode);
  const waiting = (data?.total ?? 0) + files.length;
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return (
    <Card title={t('reports.waiting')} tone={waiting > 0 ? 'accent' : 'plain'}>
      <MonthSentence countryCode={countryCode} />
      <ProblemNotice error={error} />
      {isPending && <Loading />}
      {data && (
        <p className={styles.quiet}>
          {waiting === 0 ? t('month.nothingWaits') : t('month.waits', { count: number(waiting) })}
        </p>
      )}
      <div className={styles.groups}>
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} items={items.filter((item) => item.kind === kind)} />
        ))}
        <OpenImports files={files} />
      </div>
    </Card>
  );
}

function MonthSentence({ countryCode }: { countryCode: string }) {
  const t = useText();
  const { period } = useFormats();
  const standing = useReportCalendar(countryCode).data?.standing;
  if (!standing) return null;
  const { month, ...figures } = standing;
  const words = figures.due === 0 ? 'month.standingNone' : 'month.standing';
  return <p className={styles.sentence}>{t(words, { ...figures, period: period(month) })}</p>;
}

function Kind({ kind, items }: { kind: WorkKind; items: readonly WorkItem[] }) {
  const t = useText();
  const title = t(`month.kinds.${kind}`);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {items.map((item) => (
          <Line key={item.reportId ?? `${item.operatorId} ${item.period}`} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Line({ item }: { item: WorkItem }) {
  const t = useText();
  const { period, date, number, days, ahead } = useFormats();
  const unsent = useUnsent();
  const today = useMe()?.today ?? '';
  const { kind, reportId, operatorId, operatorName, dueOn, reason, returnedOn, cameIn, count } = item;
  const named = { operator: operatorName, period: period(item.period) };
  const unsentHere = unsent.filter((one) => one.reportId === reportId).length;
  const left = daysBetween(today, dueOn);
  const isOwed = !cameIn && (kind === 'begin' || kind === 'submit');
  return (
    <li>
      {reportId ? (
        <Link to={`/reports/${reportId}`}>
          {operatorName}, {named.period}
        </Link>
      ) : (
        <Link to={`/reports/create?operator=${operatorId}&period=${item.period}`}>
          {t('month.begin', named)}
        </Link>
      )}
      <span className={styles.quiet}>
        {returnedOn
          ? t('month.cameBack', { when: ahead(daysBetween(today, returnedOn)) })
          : t('reports.dueOn', { date: date(dueOn) })}
        {isOwed && left >= 0 && ` (${t('month.dueWhen', { when: ahead(left) })})`}
      </span>
      {isOwed && left < 0 && <Chip tone="warn">{t('month.lateBy', { days: days(-left) })}</Chip>}
      {unsentHere > 0 && <Chip tone="warn">{t('unsent.chip', { count: number(unsentHere) })}</Chip>}
      {count !== null && <span className={styles.quiet}>{t('month.count', { count })}</span>}
      {reason && <p className={styles.reason}>{reason}</p>}
    </li>
  );
}

const DAY = 86_400_000;

/** Whole days from one day to another; negative where it lies before. */
const daysBetween = (from: string, to: string): number =>
  from === '' ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / DAY);
