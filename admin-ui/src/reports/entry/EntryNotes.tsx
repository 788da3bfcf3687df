import { RequestError } from '../../api/problem';
import { Notice } from '../../design/Notice';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { ReportProblem } from '../ReportProblem';
import styles from './EntryEditor.module.css';
import type { EntryEditing } from './useEntryEditor';

/** What a person should know before going on: what was kept, what a colleague did, what the server refused. */
export function EntryNotes({ editor, error }: { editor: EntryEditing; error: unknown }) {
  const t = useText();
  const { state, dirty, dispatch } = editor;
  const offline = error instanceof RequestError && error.status === 0;
  return (
    <div className={styles.notes}>
      {state.note === 'restored' && dirty && (
        <Notice role="status">
          {t('saddd.restored')}{' '}
          <TextButton onClick={() => dispatch({ do: 'discard' })}>{t('saddd.discard')}</TextButton>
        </Notice>
      )}
      {state.note === 'merged' && <Notice role="status">{t('saddd.merged')}</Notice>}
      {state.note === 'gone' && (
        <Notice tone="warn" role="status">
          {t('saddd.gone')}
        </Notice>
      )}
      {error && !offline ? <ReportProblem error={error} /> : null}
    </div>
  );
}
