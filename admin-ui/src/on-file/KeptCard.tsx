import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useGetList } from 'react-admin';
import type { Operator } from '../api/types';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './Kept.module.css';
import { KeptForm } from './KeptForm';
import type { Blank } from './kept-fields';
import type { KeptKind, KeptKinds } from './types';

interface KeptCardProps<K extends KeptKind> {
  kind: K;
  operator: Operator;
  /** The latest by this day come first. */
  sortBy: string;
  /** How many show at first. */
  latest?: number;
  blank: Blank;
  /** What a new one names besides the operator. */
  owner?: object;
  /** A record in sentences. */
  says: (record: KeptKinds[K]) => ReactNode;
  /** A record in a few words, for those who listen. */
  nameOf: (record: KeptKinds[K]) => string;
  /** The form's inputs. */
  children: ReactNode;
}

/** One kind of what is on file of an operator: the latest in sentences, and the form to add or change one. */
export function KeptCard<K extends KeptKind>(props: KeptCardProps<K>) {
  const { kind, operator, sortBy, latest = 3, blank, owner, children } = props;
  const t = useText();
  const keeps = useMay('oversight:keep');
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const { data: records = [], error } = useGetList<KeptKinds[K]>(kind, {
    filter: { operatorId: operator.id },
    sort: { field: sortBy, order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  });
  const form = (record?: KeptKinds[K]) => (
    <KeptForm
      resource={kind}
      record={record}
      blank={blank}
      owner={{ operatorId: operator.id, ...owner }}
      removeAsk={t('onFile.removeAsk')}
      onClose={() => setOpen(null)}
    >
      {children}
    </KeptForm>
  );
  return (
    <Card title={t(`onFile.parts.${kind}.title`)} subtitle={t(`onFile.parts.${kind}.text`)}>
      <ProblemNotice error={error} />
      {records.length === 0 && <p className={styles.none}>{t(`onFile.parts.${kind}.none`)}</p>}
      <ul className={styles.list}>
        {(all ? records : records.slice(0, latest)).map((record) => (
          <li key={record.id}>
            {open === record.id ? (
              form(record)
            ) : (
              <Line {...props} record={record} {...(keeps && { onChange: () => setOpen(record.id) })} />
            )}
          </li>
        ))}
        {open === 'new' && <li>{form()}</li>}
      </ul>
      <div className={styles.buttons}>
        {keeps && open === null && (
          <Button onClick={() => setOpen('new')}>{t(`onFile.parts.${kind}.add`)}</Button>
        )}
        {records.length > latest && (
          <TextButton onClick={() => setAll(!all)}>
            {all ? t('onFile.showFewer') : t('onFile.showAll', { count: records.length })}
          </TextButton>
        )}
      </div>
    </Card>
  );
}

type LineProps<K extends KeptKind> = Pick<KeptCardProps<K>, 'says' | 'nameOf'> & {
  record: KeptKinds[K];
  onChange?: () => void;
};

function Line<K extends KeptKind>({ record, says, nameOf, onChange }: LineProps<K>) {
  const t = useText();
  return (
    <div className={styles.line}>
      <div className={styles.says}>{says(record)}</div>
      {onChange && (
        <TextButton onClick={onChange} aria-label={t('onFile.change', { what: nameOf(record) })}>
          {t('app.edit')}
        </TextButton>
      )}
    </div>
  );
}
