import { MESSAGES, type MessageKey } from '../../../../api/domain/validation/messages.js';

/** The sentences of the rules: in English they are the rules' own; `{x}` there is `%{x}` here. */
export const rules = Object.fromEntries(
  Object.entries(MESSAGES).map(([key, sentence]) => [key, sentence.replace(/\{(\w+)\}/g, '%{$1}')]),
) as Record<MessageKey, string>;
