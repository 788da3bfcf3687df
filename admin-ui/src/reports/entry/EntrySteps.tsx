import Button from '@mui/material/Button';
import { memo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import type { Report } from '../report-types';

interface EntryStepsProps {
  report: Report;
  entryId: string;
  editable: boolean;
  /** Sends what is typed before one goes on. */
  save: () => Promise<void>;
}

/** To the entry before and after; after the last, to another new one. */
export const EntrySteps = memo(function EntrySteps({ report, entryId, editable, save }: EntryStepsProps) {
  const t = useText();
  const navigate = useNavigate();
  const ids = report.entries.map(({ id }) => id);
  const at = ids.indexOf(entryId);
  const before = at < 0 ? ids.at(-1) : ids[at - 1];
  const after = at < 0 ? undefined : ids[at + 1];
  if (!editable && before === undefined && after === undefined) return null;
  const go = async (id: string) => {
    await save();
    void navigate(`/reports/${report.id}/entries/${id}`);
  };
  return (
    <>
      <Button disabled={before === undefined} onClick={() => before && void go(before)}>
        {t('saddd.previous')}
      </Button>
      {after === undefined && editable && at >= 0 ? (
        <Button variant="contained" onClick={() => void go(crypto.randomUUID())}>
          {t('saddd.addAnother')}
        </Button>
      ) : (
        <Button variant="contained" disabled={after === undefined} onClick={() => after && void go(after)}>
          {t('saddd.next')}
        </Button>
      )}
    </>
  );
});
