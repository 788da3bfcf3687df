import Button from '@mui/material/Button';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Operator } from '../api/types';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import { useCodeLabels } from '../reports/useCodeLabels';
import { ActionState } from './ActionState';
import { ResultChip } from './ResultChip';
import type { Visit } from './types';
import styles from './Visits.module.css';

const LATEST = 5;

/** The latest visits of one operator, and what each left open. */
export function OperatorVisitsCard({ operator }: { operator: Operator }) {
  const t = useText();
  const keeps = useMay('oversight:keep');
  const { data: visits = [], error } = useGetList<Visit>('visits', {
    filter: { operatorId: operator.id },
    sort: { field: 'heldOn', order: 'DESC' },
    pagination: { page: 1, perPage: LATEST },
  });
  return (
    <Card
      title={t('visits.ofOperator')}
      subtitle={t('visits.ofOperatorText')}
      aside={<Link to="/visits">{t('visits.all')}</Link>}
    >
      <ProblemNotice error={error} />
      {visits.length === 0 && <p>{t('visits.noneOfOperator')}</p>}
      <ul className={styles.list}>
        {visits.map((visit) => (
          <Line key={visit.id} visit={visit} />
        ))}
      </ul>
      {keeps && (
        <div className={styles.buttons}>
          <Button component={Link} to={`/visits/create?operator=${operator.id}`}>
            {t('visits.new')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Line({ visit }: { visit: Visit }) {
  const t = useText();
  const { date } = useFormats();
  const label = useCodeLabels();
  const { id, heldOn, kind, activity, result, actions } = visit;
  return (
    <li>
      <div className={styles.words}>
        <p>
          <Link to={`/visits/${id}`}>{date(heldOn)}</Link> · {t(`visits.kinds.${kind}`)} ·{' '}
          {label('activity', activity)}
        </p>
        {actions
          .filter(({ closedOn }) => closedOn === null)
          .map((action) => (
            <p key={action.about + action.what} className={styles.quiet}>
              {action.what} <ActionState action={action} />
            </p>
          ))}
      </div>
      <ResultChip result={result} />
    </li>
  );
}
