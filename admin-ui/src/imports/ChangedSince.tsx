import { RequestError } from '../api/problem';
import { Notice } from '../design/Notice';
import { problemText } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';

/** Why a batch cannot be taken back, and everything that was changed since. */
export function ChangedSince({ error }: { error: unknown }) {
  const t = useText();
  const faults = error instanceof RequestError ? error.faults : [];
  return (
    <Notice tone="bad" role="alert" title={problemText(t, error)}>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ pointer, detail }) => (
            <li key={pointer}>{detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
