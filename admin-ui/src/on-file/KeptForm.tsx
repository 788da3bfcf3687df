import { type ReactNode, useState } from 'react';
import { useDataProvider, useRefresh } from 'react-admin';
import { RecordForm } from '../design/RecordForm';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './Kept.module.css';
import { type Blank, fieldsOf } from './kept-fields';
import { RemoveKept } from './RemoveKept';

interface KeptFormProps {
  resource: string;
  /** Without: a new one. */
  record?: { id: string; version: number } | undefined;
  blank: Blank;
  /** Whose a new one is. */
  owner: object;
  removeAsk: string;
  onClose: () => void;
  children: ReactNode;
}

/** A record that is added or changed: sent with its version, or with one key however often it is sent. */
export function KeptForm({ resource, record, blank, owner, removeAsk, onClose, children }: KeptFormProps) {
  const t = useText();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const done = () => {
    onClose();
    refresh();
  };
  const send = async (typed: object) => {
    const data = fieldsOf(blank, typed);
    if (record) await provider.update(resource, { id: record.id, data, previousData: record });
    else await provider.create(resource, { data: { ...owner, ...data }, meta: { idempotencyKey } });
    done();
  };
  return (
    <div className={styles.editor}>
      <RecordForm
        start={fieldsOf(blank, record)}
        onSend={send}
        aside={
          <span className={styles.aside}>
            {record && <RemoveKept resource={resource} record={record} ask={removeAsk} onRemoved={done} />}
            <TextButton onClick={onClose}>{t('app.cancel')}</TextButton>
          </span>
        }
      >
        {children}
      </RecordForm>
    </div>
  );
}
