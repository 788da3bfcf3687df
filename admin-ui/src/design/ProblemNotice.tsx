import { RequestError } from '../api/problem';
import { isFaultCode, isProblemCode } from '../i18n/problems/codes';
import { type Text, useText } from '../i18n/useText';
import { Notice } from './Notice';
import { TextButton } from './TextButton';

/** A field of the form itself: its fault is said beside it. */
const FIELD = /^#\/[^/]+$/;

interface ProblemNoticeProps {
  /** What was thrown; nothing is shown for null. */
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** What the server refused and why, in the reader's language; faults deeper than a field of the form are listed. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const t = useText();
  if (error === null || error === undefined) return null;
  const faults =
    error instanceof RequestError ? error.faults.filter(({ pointer }) => !FIELD.test(pointer)) : [];
  return (
    <Notice tone="bad" role="alert">
      {problemText(t, error)} {onRetry && <TextButton onClick={onRetry}>{t('app.reload')}</TextButton>}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ pointer, code, detail }) => (
            <li key={pointer}>{isFaultCode(code) ? t(`problems.faults.${code}`) : detail}</li>
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
