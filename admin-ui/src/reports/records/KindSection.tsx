import type { RecordKind } from '../../../../api/domain/codes.js';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { RemovePart } from '../RemovePart';
import type { Place, Report, StoredRecord } from '../report-types';
import { RecordForm } from './RecordForm';
import styles from './Records.module.css';
import { useRecordName } from './useRecordName';

/** The form that is open, and for which record; null: a new one. */
export interface Open {
  readonly kind: RecordKind;
  readonly record: StoredRecord | null;
}

interface KindSectionProps {
  kind: RecordKind;
  report: Report;
  places: ReadonlyMap<string, Place>;
  editable: boolean;
  mayAdd: boolean;
  /** The form that is open in this section. */
  open: Open | null;
  onOpen: (open: Open | null) => void;
}

/** The records of one kind; one form is open at a time. */
export function KindSection({ kind, report, places, editable, mayAdd, open, onOpen }: KindSectionProps) {
  const t = useText();
  const records = report.records.filter((record) => record.kind === kind);
  const adding = open !== null && open.record === null;
  const close = () => onOpen(null);
  return (
    <section aria-label={t(`records.kinds.${kind}`)}>
      <div className={styles.head}>
        <h3>{t(`records.kinds.${kind}`)}</h3>
        {records.length === 0 && !adding && <span className={styles.quiet}>{t('records.none')}</span>}
        {mayAdd && !adding && (
          <TextButton
            aria-label={t('records.addNamed', { kind: t(`records.one.${kind}`) })}
            onClick={() => onOpen({ kind, record: null })}
          >
            {t('records.add')}
          </TextButton>
        )}
      </div>
      {records.length > 0 && (
        <ul className={styles.records}>
          {records.map((record) => (
            <li key={record.id}>
              {open?.record?.id === record.id ? (
                <RecordForm report={report} kind={kind} record={record} places={places} onDone={close} />
              ) : (
                <RecordLine
                  report={report}
                  record={record}
                  places={places}
                  onEdit={editable ? () => onOpen({ kind, record }) : null}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && <RecordForm report={report} kind={kind} record={null} places={places} onDone={close} />}
    </section>
  );
}

interface RecordLineProps {
  report: Report;
  record: StoredRecord;
  places: ReadonlyMap<string, Place>;
  onEdit: (() => void) | null;
}

function RecordLine({ report, record, places, onEdit }: RecordLineProps) {
  const t = useText();
  const { name, summary } = useRecordName(places)(record);
  return (
    <div className={styles.line}>
      <div>
        {name && <b>{name} </b>}
        <span className={styles.quiet}>{summary}</span>
      </div>
      {onEdit && (
        <div className={styles.deeds}>
          <TextButton aria-label={t('records.editNamed', { record: name || summary })} onClick={onEdit}>
            {t('app.edit')}
          </TextButton>
          <RemovePart
            reportId={report.id}
            part="records"
            one={record}
            name={t('records.removeNamed', { record: name || summary })}
            ask={t('records.removeAsk')}
          />
        </div>
      )}
    </div>
  );
}
