import { useTranslate } from 'react-admin';
import { ROW_MESSAGES } from '../../../api/domain/exchange/row-messages.js';
import { useReportWords } from '../reports/useReportWords';
import type { RowFinding } from './types';

/** A finding in the reader's language: a sentence about rows, else one of the rules. */
export function useFindingText(): (finding: RowFinding) => string {
  const translate = useTranslate();
  const { finding: ofRules } = useReportWords();
  return (finding) => {
    const { key, params, message } = finding;
    if (key in ROW_MESSAGES) return translate(`imports.messages.${key}`, { ...params, _: message });
    return ofRules(finding as Parameters<typeof ofRules>[0]);
  };
}
