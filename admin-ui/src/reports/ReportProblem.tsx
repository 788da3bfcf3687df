import { RequestError } from '../api/problem';
import { Notice } from '../design/Notice';
import { ProblemNotice } from '../design/ProblemNotice';
import { type TextKey, useText } from '../i18n/useText';

type Code = Extract<TextKey, `reports.problems.${string}`> extends `reports.problems.${infer C}` ? C : never;

const CODES: readonly string[] = [
  'findings-block',
  'questions-open',
  'separation-of-duties',
  'report-not-editable',
  'rule-broken',
  'stale-version',
  'already-exists',
];
const isCode = (code: string): code is Code => CODES.includes(code);

/** What the server refused of a report, in the reader's language. */
export function ReportProblem({ error }: { error: unknown }) {
  const t = useText();
  if (!(error instanceof RequestError) || !isCode(error.code)) return <ProblemNotice error={error} />;
  return (
    <Notice tone="bad" role="alert">
      {t(`reports.problems.${error.code}`)}
      {error.code === 'rule-broken' && (
        <ul>
          {error.faults.map(({ pointer, code, detail }) => (
            <li key={`${pointer} ${code}`}>
              {code}: {detail}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
