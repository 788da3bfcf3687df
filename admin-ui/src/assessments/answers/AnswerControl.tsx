import { type KeyboardEvent, useId } from 'react';
import { useText } from '../../i18n/useText';
import type { Answer } from '../types';
import styles from './AnswerControl.module.css';
import { ANSWER_ORDER, answerOfKey } from './answer-keys';

interface AnswerControlProps {
  /** What it answers, for those who listen. */
  label: string;
  describedBy?: string;
  value: Answer | null;
  allowsNotApplicable: boolean;
  onChoose: (answer: Answer | null) => void;
}

/** met · partly · not met · n/a: native radio buttons in one bar, and one key for each. */
export function AnswerControl({
  label,
  describedBy,
  value,
  allowsNotApplicable,
  onChoose,
}: AnswerControlProps) {
  const t = useText();
  const name = useId();
  const offered = ANSWER_ORDER.filter((answer) => allowsNotApplicable || answer !== 'not_applicable');
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const answer = keyedAnswer(event, offered);
    if (answer === undefined) return;
    event.preventDefault();
    onChoose(answer);
    if (answer) event.currentTarget.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.focus();
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.segments}
      data-answer-control=""
      onKeyDown={(event) => (event.key === 'Enter' ? goOn(event) : onKeyDown(event))}
    >
      {offered.map((answer) => (
        <label key={answer} className={value === answer ? styles.chosen : undefined}>
          <input
            type="radio"
            name={name}
            value={answer}
            aria-label={t(`assessments.answersLong.${answer}`)}
            checked={value === answer}
            onChange={() => onChoose(answer)}
          />
          <span aria-hidden="true">{t(`assessments.answers.${answer}`)}</span>
        </label>
      ))}
    </div>
  );
}

/** The answer that was typed, if it is offered here; undefined for every other key. */
function keyedAnswer(event: KeyboardEvent, offered: readonly Answer[]): Answer | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const answer = answerOfKey(event.key);
  return answer && !offered.includes(answer) ? undefined : answer;
}

/** Enter goes to the next question of the page, with Shift to the one before. */
function goOn(event: KeyboardEvent<HTMLDivElement>): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-answer-control]')];
  const next = all[all.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)];
  const target = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input');
  if (!target) return;
  event.preventDefault();
  target.focus();
}
