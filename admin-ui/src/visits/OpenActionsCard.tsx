import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useGetList, useNotify, useRefresh } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe } from '../api/session';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import { ActionState } from './ActionState';
import type { CorrectiveAction, Visit } from './types';
import styles from './Visits.module.css';

interface Open {
  readonly visit: Visit;
  readonly action: CorrectiveAction;
}

interface OpenActionsCardProps {
  filter: Record<string, unknown>;
  nameOf: (operatorId: string) => string;
}

/** Corrective actions nobody has closed: the most overdue first. */
export function OpenActionsCard({ filter, nameOf }: OpenActionsCardProps) {
  const t = useText();
  const keeps = useMay('oversight:keep');
  const { data: visits = [], error } = useGetList<Visit>('visits', {
    filter: { ...filter, open: true },
    pagination: { page: 1, perPage: 500 },
  });
  const { close, refusal, closing } = useClosing();
  const open = visits
    .flatMap((visit) => visit.actions.map((action): Open => ({ visit, action })))
    .filter(({ action }) => action.closedOn === null)
    .sort((a, b) => (a.action.dueOn < b.action.dueOn ? -1 : 1));
  return (
    <Card
      title={t('visits.openActions')}
      subtitle={t('visits.openActionsText')}
      tone={open.length > 0 ? 'accent' : 'plain'}
    >
      <ProblemNotice error={error ?? refusal} />
      {open.length === 0 && <p>{t('visits.nothingOpen')}</p>}
      <ul className={styles.list}>
        {open.map((one) => (
          <Line
            key={`${one.visit.id} ${one.visit.actions.indexOf(one.action)}`}
            {...one}
            name={nameOf(one.visit.operatorId)}
            {...(keeps && { onClose: () => close(one) })}
            disabled={closing}
          />
        ))}
      </ul>
    </Card>
  );
}

/** An action that was put right today: the visit is sent with that one changed. */
function useClosing() {
  const t = useText();
  const provider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const today = useMe()?.today ?? null;
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ visit, action }: Open) => {
      const actions = visit.actions.map((one) => (one === action ? { ...one, closedOn: today } : one));
      return provider.update('visits', { id: visit.id, data: { actions }, previousData: visit });
    },
    onSuccess: () => {
      notify(t('app.saved'), { type: 'success' });
      refresh();
    },
  });
  return { close: mutate, refusal: error, closing: isPending };
}

function Line({ visit, action, name, onClose, disabled }: LineProps) {
  const t = useText();
  const { date } = useFormats();
  return (
    <li>
      <div className={styles.words}>
        <p>{action.what}</p>
        <p className={styles.quiet}>
          <Link to={`/visits/${visit.id}`}>
            {t('visits.titleOf', { operator: name, date: date(visit.heldOn) })}
          </Link>{' '}
          · {t(`visits.questions.${action.about}`)}
        </p>
      </div>
      <ActionState action={action} />
      {onClose && (
        <TextButton
          disabled={disabled}
          onClick={onClose}
          aria-label={t('visits.doneTodayOf', { what: action.what })}
        >
          {t('visits.doneToday')}
        </TextButton>
      )}
    </li>
  );
}

interface LineProps extends Open {
  name: string;
  onClose?: () => void;
  disabled: boolean;
}
