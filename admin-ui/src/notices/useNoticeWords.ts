import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { type TextKey, useText } from '../i18n/useText';
import type { NoticeOf } from './queries';

/** A notice as a sentence or two. */
export function useNoticeWords(): (notice: NoticeOf) => string {
  const t = useText();
  const { date, period } = useFormats();
  return (notice) => {
    const { kind, code, body, title, countryCode, countryName } = notice;
    const values = {
      code: isolated(code),
      country: isolated(countryName ?? countryCode),
      body: body ?? '',
      period: period(notice.period ?? ''),
      date: notice.dueOn ? date(notice.dueOn) : '',
      title: isolated(title ?? t('notices.anAction')),
    };
    const isWanted = kind === 'function-assigned' && notice.dueOn;
    return `${t(sentenceOf(notice), values)} ${isWanted ? t('notices.wantedBy', values) : ''}`.trim();
  };
}

const DUE = ['function-due', 'round-due', 'action-due', 'report-due'] as const;

function sentenceOf({ kind, mark }: NoticeOf): TextKey {
  const due = DUE.find((one) => one === kind);
  return due && mark === 'overdue' ? `notices.late.${due}` : `notices.said.${kind}`;
}
