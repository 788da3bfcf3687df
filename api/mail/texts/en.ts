import type { MailWords } from './words.js';

export const en: MailWords = {
  subject: 'Common Ground: something waits for you',
  intro: 'In Common Ground:',
  look: 'See it, after signing in:',
  stop: 'You can switch these e-mails off in your inbox there. Nobody reads answers to this address.',
  direction: 'ltr',
  said: {
    'function-assigned': 'You are asked to answer a function of a checklist.',
    'function-taken': 'A function of a checklist need not be answered by you any more.',
    'function-open-again': 'A function that you answer is open again.',
    'function-due': 'A function that you answer is not complete; its day is {day}.',
    'round-due': 'A round of a checklist has its day on {day}.',
    'round-to-verify': 'A round of a checklist waits to be verified.',
    'round-returned': 'A round of a checklist was returned.',
    'round-verified': 'A round of a checklist was verified.',
    comment: 'Somebody commented on a checklist.',
    'action-due': 'An action of the plan has its day on {day}.',
    'report-returned': 'A report was returned.',
    'report-due': 'A report has its day on {day}.',
    'peer-named': 'A country named yours as its peer.',
    'peer-dismissed': 'A country no longer names yours as its peer.',
  },
};
