import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { Loading } from '../../design/Loading';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import { useReports } from '../useReport';
import styles from './List.module.css';
import { ReportLines } from './ReportLines';
import { WAITING, waitingGroups } from './waiting';

/** What waits for the one who looks: returned first, then drafts, then what is to be verified. */
export function WaitingCard({ countryCode }: { countryCode: string }) {
  const t = useText();
  const today = useMe()?.today ?? '';
  const verifies = useMay('report:verify');
  const { data, error, isPending } = useReports({
    filter: { countryCode, status: WAITING },
    sort: ['dueOn', 'ASC'],
    range: [0, 199],
  });
  const groups = waitingGroups(data?.rows ?? [], verifies);
  return (
    <Card title={t('reports.waiting')} tone={groups.length > 0 ? 'accent' : 'plain'}>
      <ProblemNotice error={error} />
      {isPending && <Loading />}
      {data && groups.length === 0 && <p className={styles.quiet}>{t('reports.waitingNothing')}</p>}
      <div className={styles.groups}>
        {groups.map(({ name, reports }) => (
          <section key={name} aria-label={t(`reports.groups.${name}`)}>
            <h3>{t(`reports.groups.${name}`)}</h3>
            <ReportLines reports={reports} today={today} />
          </section>
        ))}
      </div>
    </Card>
  );
}
