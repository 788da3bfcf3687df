import Button from '@mui/material/Button';
import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import { ActionField } from './ActionField';
import styles from './Visits.module.css';
import { type ActionForm, newAction } from './visit-form';

interface ActionsCardProps {
  actions: readonly ActionForm[];
  /** What is wrong, by JSON pointer. */
  faults: ReadonlyMap<string, string>;
  onChange: (actions: readonly ActionForm[]) => void;
}

/** What a visit leaves to be put right. */
export function ActionsCard({ actions, faults, onChange }: ActionsCardProps) {
  const t = useText();
  return (
    <Card title={t('visits.actions')} subtitle={t('visits.actionsText')}>
      <div className={styles.fields}>
        {actions.map((action, index) => (
          <ActionField
            key={action.key}
            number={index + 1}
            action={action}
            faultOf={(field) => faults.get(`#/actions/${index}/${field}`)}
            onChange={(changed) => onChange(actions.map((one) => (one === action ? changed : one)))}
            onRemove={() => onChange(actions.filter((one) => one !== action))}
          />
        ))}
        <div className={styles.buttons}>
          <Button onClick={() => onChange([...actions, newAction('sop_practice')])}>
            {t('visits.addAction')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
