import { useState } from 'react';
import { RECORD_KINDS, type RecordKind } from '../../../../api/domain/codes.js';
import { kindsOf } from '../../../../api/domain/record-kinds.js';
import { Card } from '../../design/Card';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import type { Place, Report } from '../report-types';
import { KindSection, type Open } from './KindSection';
import styles from './Records.module.css';

interface RecordsCardProps {
  report: Report;
  places: ReadonlyMap<string, Place>;
  editable: boolean;
}

/** The sub-records of a report, kind by kind: what such an organisation usually reports, the rest at a click. */
export function RecordsCard({ report, places, editable }: RecordsCardProps) {
  const t = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const [isWide, setWide] = useState(false);
  const mayAdd = editable && !report.nil;
  const { first, more } = kindsOf(report.operatorKind);
  const held = (kind: RecordKind) => report.records.some((record) => record.kind === kind);
  const shown = RECORD_KINDS.filter((kind) => held(kind) || (mayAdd && first.includes(kind)));
  const rest = mayAdd ? more.filter((kind) => !held(kind)) : [];
  const section = (kind: RecordKind) => (
    <KindSection
      key={kind}
      kind={kind}
      report={report}
      places={places}
      editable={editable}
      mayAdd={mayAdd && [...first, ...more].includes(kind)}
      open={open?.kind === kind ? open : null}
      onOpen={setOpen}
    />
  );
  return (
    <Card title={t('records.title')} subtitle={t('records.text')}>
      <div className={styles.kinds}>
        {shown.map(section)}
        {isWide && rest.map(section)}
      </div>
      {rest.length > 0 && (
        <p className={styles.more}>
          <TextButton aria-expanded={isWide} onClick={() => setWide(!isWide)}>
            {t(isWide ? 'records.fewer' : 'records.more', { count: rest.length })}
          </TextButton>
        </p>
      )}
      {!isWide && rest.length > 0 && (
        <p className={styles.quiet}>{rest.map((kind) => t(`records.kinds.${kind}`)).join(' · ')}</p>
      )}
    </Card>
  );
}
