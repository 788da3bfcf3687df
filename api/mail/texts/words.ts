import type { NoticeKind } from '../../domain/notice.js';

/** The words of a mail. They say what waits and nothing of it: a mail is read by whoever carries it. */
export interface MailWords {
  readonly subject: string;
  readonly intro: string;
  /** before the link, on a line of its own */
  readonly look: string;
  readonly stop: string;
  readonly direction: 'ltr' | 'rtl';
  /** by kind; `{day}` is the day in question */
  readonly said: Readonly<Record<NoticeKind, string>>;
}
