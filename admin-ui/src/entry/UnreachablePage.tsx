import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { problemText } from './EntryForm';
import { EntryFrame } from './EntryFrame';

/** The server did not say who is signed in: the line or the server is down. */
export function UnreachablePage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const texts = useEntryTexts();
  return (
    <EntryFrame title={texts.brand}>
      <p className="entry-problem" role="alert">
        {problemText(texts, error)}
      </p>
      <p>
        <button type="button" className="entry-button" onClick={onRetry}>
          {texts.retry}
        </button>
      </p>
    </EntryFrame>
  );
}
