import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { RequestError } from '../../api/problem';
import { Card } from '../../design/Card';
import { Chip, type Tone } from '../../design/Chip';
import { useFormats } from '../../design/useFormats';
import { isShared } from '../../device/shared-computer';
import { type Text, useText } from '../../i18n/useText';
import styles from './EntryEditor.module.css';
import type { EntryEditing } from './useEntryEditor';
import type { useEntrySaving } from './useEntrySaving';

interface SaveStateProps {
  editor: EntryEditing;
  saving: ReturnType<typeof useEntrySaving>;
}

/** Whether what one sees is sent, and the button that sends it. */
export function SaveState({ editor, saving }: SaveStateProps) {
  const t = useText();
  const { number, time: write } = useFormats();
  const { sendable, dirty, checks, state } = editor;
  const { save } = saving;
  useSaveKey(save);
  const time = saving.savedAt ? write(saving.savedAt) : undefined;
  const [tone, words] = wordsOf(t, { editor, saving, time });
  return (
    <Card>
      <div className={styles.line}>
        <Button variant="contained" disabled={!sendable || saving.saving} onClick={() => void save()}>
          {t('saddd.save')}
        </Button>
        <span role="status">{words && <Chip tone={tone}>{words}</Chip>}</span>
      </div>
      {dirty && checks.faults > 0 && state.history.past.length > 0 && (
        <p className={styles.quiet}>{t('saddd.notSentFaults', { count: number(checks.faults) })}</p>
      )}
    </Card>
  );
}

interface Told extends SaveStateProps {
  time: string | undefined;
}

function wordsOf(t: Text, { editor, saving, time }: Told): [Tone, string] {
  if (saving.saving) return ['neutral', t('saddd.saving')];
  const here = t(isShared() ? 'unsent.inPage' : 'saddd.onDevice');
  if (saving.error instanceof RequestError && saving.error.status === 0) return ['warn', here];
  if (editor.dirty) return ['neutral', here];
  if (time) return ['ok', t('saddd.savedAt', { time })];
  return ['ok', editor.state.version === null ? '' : t('saddd.saved')];
}

/** Ctrl+S, which people press anyway. */
function useSaveKey(save: () => Promise<void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);
}
