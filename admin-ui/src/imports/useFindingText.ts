import { useTranslate } from 'react-admin';
import type { RowFinding } from './types';

/** A finding in the reader's language, by the key of its sentence; the server's own words where there is none. */
export function useFindingText(): (finding: RowFinding) => string {
  const translate = useTranslate();
  return ({ key, params, message }) =>
    key === undefined
      ? message
      : translate(`imports.messages.${key}`, {
          ...params,
          _: translate(`rules.${key}`, { ...params, _: message }),
        });
}
