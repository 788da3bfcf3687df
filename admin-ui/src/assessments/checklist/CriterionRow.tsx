import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AnswerColumn } from '../answers/AnswerColumn';
import { NotApplicableReason } from '../answers/NotApplicableReason';
import type { Side } from '../answers/unsent';
import { EvidenceLine } from '../evidence/EvidenceLine';
import { SharedQuestionLine } from '../shared/SharedQuestionLine';
import type { Criterion, CriterionState } from '../types';
import { CriterionMarks } from './CriterionMarks';
import { CriterionPanels, type OpenPanel } from './CriterionPanels';
import styles from './CriterionRow.module.css';
import { useChecklist } from './checklist-context';
import { FigureBox } from './FigureBox';

interface CriterionRowProps {
  criterion: Criterion;
  state: CriterionState | undefined;
  /** What to know of the statement, beside its code. */
  marks?: ReactNode;
  /** Of the statement, where it may be another than the page's. */
  language?: string;
}

/** One statement with its answer, its documents and what a figure says of it. */
export function CriterionRow({ criterion, state, marks, language }: CriterionRowProps) {
  const { answers } = useChecklist();
  const id = useId();
  const [open, setOpen] = useState<OpenPanel | null>(null);
  const [asks, setAsks] = useState<Side | null>(null);
  const row = useArrival(criterion.code);
  const toggle = (panel: OpenPanel) => setOpen(panel === open ? null : panel);
  return (
    <div className={styles.criterion} ref={row}>
      <div className={styles.words}>
        <p className={styles.code}>
          <bdi>{criterion.code}</bdi> {marks}
          <CriterionMarks code={criterion.code} differs={state?.differs} />
        </p>
        <p className={styles.text} id={id}>
          <bdi lang={language}>{criterion.text}</bdi>
        </p>
      </div>
      <AnswerColumn criterion={criterion} describedBy={id} asks={asks} onAsk={setAsks} />
      <div className={styles.papers}>
        <EvidenceLine criterion={criterion} state={state} open={open} onToggle={toggle} />
      </div>
      <div className={styles.below}>
        <SharedQuestionLine code={criterion.code} />
        <NotApplicableReason criterion={criterion} asks={asks} onAsk={setAsks} />
        <CriterionPanels criterion={criterion} open={open} onClose={() => setOpen(null)} />
        {criterion.dataEvidence && state?.verdict && (
          <FigureBox
            criterion={criterion}
            wanted={criterion.dataEvidence}
            verdict={state.verdict}
            stored={answers[criterion.code]}
          />
        )}
      </div>
    </div>
  );
}

/** Those who come from the list of what is missing arrive at the criterion itself. */
function useArrival(code: string) {
  const [parameters] = useSearchParams();
  const row = useRef<HTMLDivElement>(null);
  const isMeant = parameters.get('at') === code;
  useEffect(() => {
    if (!isMeant) return;
    row.current?.scrollIntoView({ block: 'center' });
    const control =
      row.current?.querySelector<HTMLElement>('input:checked') ?? row.current?.querySelector('input');
    control?.focus({ preventScroll: true });
  }, [isMeant]);
  return row;
}
