import { RequestError } from '../api/problem';
import { isProblemCode } from '../i18n/problems/codes';
import { type Text, useText } from '../i18n/useText';
import { Notice } from './Notice';
import { TextButton } from './TextButton';

interface ProblemNoticeProps {
  /** What was thrown; nothing is shown for null. */
  error: unknown;
  onRetry?: () => void;
}

/** What the server refused and why, in the reader's language; faults that belong to no field on the page are listed. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const t = useText();
  if (error === null || error === undefined) return null;
  const faults = error instanceof RequestError ? error.faults.filter(({ pointer }) => !pointer.startsWith('#/')) : [];
  return (
    <Notice tone="bad" role="alert">
      {problemText(t, error)} {onRetry && <TextButton onClick={onRetry}>{t('app.reload')}</TextButton>}
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

/** A problem as one sentence: by its code, else the server's own words. */
export function problemText(t: Text, error: unknown): string {
  if (!(error instanceof RequestError)) return t('problems.codes.internal');
  return isProblemCode(error.code) ? t(`problems.codes.${error.code}`) : error.message;
}
