import { useState } from 'react';
import { RECORD_KINDS, type RecordKind } from '../../../../api/domain/codes.js';
import { Card } from '../../design/Card';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { RemovePart } from '../RemovePart';
import type { Place, Report, StoredRecord } from '../report-types';
import { RecordForm } from './RecordForm';
import styles from './Records.module.css';
import { useRecordName } from './useRecordName';

interface RecordsCardProps {
  report: Report;
  places: ReadonlyMap<string, Place>;
  editable: boolean;
}

/** The sub-records of a report, kind by kind; one form is open at a time. */
export function RecordsCard({ report, places, editable }: RecordsCardProps) {
  const t = useText();
  const [open, setOpen] = useState<{ kind: RecordKind; record: StoredRecord | null } | null>(null);
  const close = () => setOpen(null);
  return (
    <Card title={t('records.title')} subtitle={t('records.text')}>
      <div className={styles.kinds}>
        {RECORD_KINDS.map((kind) => {
          const records = report.records.filter((record) => record.kind === kind);
          const adding = open?.kind === kind && open.record === null;
          if (records.length === 0 && !editable) return null;
          return (
            <section key={kind} aria-label={t(`records.kinds.${kind}`)}>
              <div className={styles.head}>
                <h3>{t(`records.kinds.${kind}`)}</h3>
                {records.length === 0 && !adding && <span className={styles.quiet}>{t('records.none')}</span>}
                {editable && !report.nil && !adding && (
                  <TextButton
                    aria-label={t('records.addNamed', { kind: t(`records.one.${kind}`) })}
                    onClick={() => setOpen({ kind, record: null })}
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
                        <RecordForm
                          report={report}
                          kind={kind}
                          record={record}
                          places={places}
                          onDone={close}
                        />
                      ) : (
                        <RecordLine
                          report={report}
                          record={record}
                          places={places}
                          onEdit={editable ? () => setOpen({ kind, record }) : null}
                        />
                      )}
                    </li>
                  ))}
                </ul>
              )}
              {adding && (
                <RecordForm report={report} kind={kind} record={null} places={places} onDone={close} />
              )}
            </section>
          );
        })}
      </div>
    </Card>
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
