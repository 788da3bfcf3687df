import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { Card } from '../design/Card';
import { EmptyState } from '../design/EmptyState';
import { useText } from '../i18n/useText';
import { EntriesTable } from './EntriesTable';
import type { EntriesProps } from './entries-props';
import { CopiedNotice } from './layout/CopiedNotice';
import { useCopyLayout } from './layout/useCopyLayout';
import styles from './Report.module.css';

/** The entries of a report, and how there come to be more. */
export function EntriesCard(props: EntriesProps) {
  const t = useText();
  const { report, editable } = props;
  const layout = useCopyLayout(report.id);
  const mayAdd = editable && !report.nil;
  const isEmpty = report.entries.length === 0;
  const deeds = mayAdd && <Deeds reportId={report.id} layout={layout} />;
  return (
    <Card
      title={t('reports.entriesTitle')}
      subtitle={isEmpty ? undefined : t('reports.entriesText')}
      aside={!isEmpty && deeds}
    >
      <div className={styles.notes}>
        {mayAdd && layout.isHeldBack && <p className={styles.quiet}>{t('layout.waitsForLine')}</p>}
        <CopiedNotice copied={layout.copied} error={layout.error} />
      </div>
      {isEmpty ? (
        <EmptyState
          heading="p"
          title={t(report.nil ? 'reports.nilReport' : 'reports.noEntries')}
          text={mayAdd ? `${t('reports.noEntriesText')} ${t('layout.hint')}` : ''}
          action={deeds}
        />
      ) : (
        <EntriesTable {...props} />
      )}
    </Card>
  );
}

interface DeedsProps {
  reportId: string;
  layout: ReturnType<typeof useCopyLayout>;
}

/** One entry more, or all that the last report had. */
function Deeds({ reportId, layout }: DeedsProps) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <span className={styles.buttons}>
      <Button
        disabled={layout.isPending || layout.isHeldBack}
        title={t('layout.hint')}
        onClick={() => layout.copy()}
      >
        {t('layout.copy')}
      </Button>
      <Button
        variant="contained"
        onClick={() => navigate(`/reports/${reportId}/entries/${crypto.randomUUID()}`)}
      >
        {t('reports.addEntry')}
      </Button>
    </span>
  );
}
