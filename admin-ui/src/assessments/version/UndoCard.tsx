import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskOver } from '../../design/AskOver';
import { Card } from '../../design/Card';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { Assessment } from '../types';
import { useVersionDeed } from './useVersionDeed';
import styles from './Version.module.css';
import type { RoundFramework } from './version-queries';

/** Going back to the version before, as long as that is possible. */
export function UndoCard({ round, undo }: { round: Assessment; undo: NonNullable<RoundFramework['undo']> }) {
  const t = useText();
  const formats = useFormats();
  const [asks, setAsks] = useState(false);
  const { busy, error, undo: goBack } = useVersionDeed(round);
  const values = {
    to: round.frameworkRef,
    from: undo.from,
    until: formats.date(undo.until.slice(0, 10)),
  };
  const confirm = async () => {
    await goBack();
    setAsks(false);
  };
  return (
    <Card title={t('versions.undo')}>
      <p className={styles.text}>{t('versions.undoText', values)}</p>
      <ProblemNotice error={error} />
      <Button variant="outlined" disabled={busy} aria-haspopup="dialog" onClick={() => setAsks(true)}>
        {t('versions.undoDo', values)}
      </Button>
      {asks && (
        <AskOver
          title={t('versions.undoDo', values)}
          text={t('versions.undoAsk')}
          stay={t('app.cancel')}
          choices={[{ words: t('versions.undoYes'), onChoose: confirm }]}
          onStay={() => setAsks(false)}
        />
      )}
    </Card>
  );
}
