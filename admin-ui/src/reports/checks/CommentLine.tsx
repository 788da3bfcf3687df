import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { focusWhenShown } from '../../design/focus-when-shown';
import { LabelledField } from '../../design/LabelledField';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { ReportProblem } from '../ReportProblem';
import { answerWarning } from '../report-api';
import type { Finding } from '../report-types';
import styles from './Checks.module.css';

interface CommentLineProps {
  finding: Finding;
  /** The finding stands for several that say the same. */
  many: boolean;
  placeName: string;
  commenting: { reportId: string; all: readonly Finding[] } | null;
}

/** The comment that answers a warning, or the way to write one: for this finding, or once for the rule in the report. */
export function CommentLine({ finding, many, placeName, commenting }: CommentLineProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (open && commenting)
    return <CommentForm finding={finding} many={many} {...commenting} onDone={() => setOpen(false)} />;
  const { comment, rule } = finding;
  return (
    <span className={styles.comment}>
      {comment && <span>{t('reports.commented', { comment })} </span>}
      {commenting && (
        <TextButton
          aria-label={t('reports.commentOn', { rule, place: placeName })}
          onClick={() => setOpen(true)}
        >
          {t(comment ? 'reports.commentChange' : 'reports.comment')}
        </TextButton>
      )}
    </span>
  );
}

interface CommentFormProps {
  finding: Finding;
  many: boolean;
  reportId: string;
  all: readonly Finding[];
  onDone: () => void;
}

function CommentForm({ finding, many, reportId, all, onDone }: CommentFormProps) {
  const t = useText();
  const name = useId();
  const queries = useQueryClient();
  const { rule, entryId, cell } = finding;
  const alike = all.filter((one) => one.rule === rule && one.severity === 'W').length;
  const [text, setText] = useState(finding.comment ?? '');
  const [forAll, setForAll] = useState(many || !entryId);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () =>
      answerWarning(reportId, rule, {
        comment: text.trim(),
        ...(!forAll && entryId && { entryId, ...(cell !== undefined && { cell }) }),
      }),
    onSuccess: (findings) => {
      queries.setQueryData(['report', reportId, 'findings'], findings.data);
      onDone();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') mutate();
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <LabelledField label={t('reports.commentText')}>
        {(control) => (
          <textarea
            {...control}
            ref={focusWhenShown}
            maxLength={1000}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </LabelledField>
      {many && <p className={styles.nothing}>{t('reports.commentAll', { count: alike, rule })}</p>}
      {entryId && !many && alike > 1 && (
        <fieldset>
          <legend>{t('reports.commentFor')}</legend>
          <label>
            <input type="radio" name={name} checked={!forAll} onChange={() => setForAll(false)} />{' '}
            {t('reports.commentHere')}
          </label>
          <label>
            <input type="radio" name={name} checked={forAll} onChange={() => setForAll(true)} />{' '}
            {t('reports.commentAll', { count: alike, rule })}
          </label>
        </fieldset>
      )}
      <ReportProblem error={error} />
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" disabled={isPending || text.trim() === ''}>
          {t('reports.commentSave')}
        </Button>
        <Button onClick={onDone}>{t('reports.cancel')}</Button>
      </div>
    </form>
  );
}
