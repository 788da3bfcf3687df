import { latinDigits } from '../../../api/domain/contact-data.js';
import { addMonths } from '../../../api/domain/period.js';
import type { ActionStatus, PlannedAction, Suggestion } from './types';

/** An action as it is typed. */
export interface ActionForm {
  readonly title: string;
  readonly detail: string;
  readonly criteria: readonly string[];
  readonly owner: string;
  readonly dueOn: string;
  readonly status: ActionStatus;
  readonly amount: string;
  readonly currency: string;
  readonly fundingSource: string;
  readonly donorRequest: string;
  readonly suggestionCode: string | null;
}

/** A new action that is to move these criteria. */
export function blankAction(criteria: readonly string[]): ActionForm {
  return {
    title: '',
    detail: '',
    criteria,
    owner: '',
    dueOn: '',
    status: 'planned',
    amount: '',
    currency: '',
    fundingSource: '',
    donorRequest: '',
    suggestionCode: null,
  };
}

export function toForm(action: PlannedAction): ActionForm {
  const { title, detail, criteria, owner, dueOn, status, cost, suggestionCode } = action;
  return {
    title,
    detail: detail ?? '',
    criteria,
    owner,
    dueOn,
    status,
    amount: cost ? String(cost.amount) : '',
    currency: cost?.currency ?? '',
    fundingSource: action.fundingSource ?? '',
    donorRequest: action.donorRequest ?? '',
    suggestionCode,
  };
}

/** What is sent: a blank text is none, and an amount that is blank is not estimated, never 0. */
export function toBody({ amount, currency, ...form }: ActionForm) {
  const text = (value: string) => value.trim() || null;
  return {
    ...form,
    detail: text(form.detail),
    fundingSource: text(form.fundingSource),
    donorRequest: text(form.donorRequest),
    cost: amount.trim() === '' ? null : { amount: toAmount(amount), currency: currency.trim().toUpperCase() },
  };
}

/** `12 500,50`, `12,500.50` and `١٢٥٠٠` as numbers; what is none stays as it was typed, and the server says so. */
export function toAmount(text: string): number | string {
  const plain = latinDigits(text)
    .replace(/[\s\u00a0\u202f'’٬]/g, '')
    .replace('٫', '.');
  const parts = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(plain);
  if (!parts) return text;
  const [, whole = '', , , decimals = ''] = parts;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
}

/** The form filled from a suggestion: its words, its criteria, and the end of the month by which an ordinary office is through. */
export function fromSuggestion(form: ActionForm, suggestion: Suggestion, today: string): ActionForm {
  const [year, month] = addMonths(today.slice(0, 7), suggestion.months).split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0));
  return {
    ...form,
    title: suggestion.title,
    detail: suggestion.how,
    criteria: [...new Set([...suggestion.criteria])],
    dueOn: last.toISOString().slice(0, 10),
    suggestionCode: suggestion.code,
  };
}

/** With what holds the next level of one more recommendation back, each once. */
export function withGap(
  criteria: readonly string[],
  gap: { readonly heldBackBy: readonly { readonly code: string }[] } | undefined,
): readonly string[] {
  return [...new Set([...criteria, ...(gap?.heldBackBy ?? []).map(({ code }) => code)])];
}
