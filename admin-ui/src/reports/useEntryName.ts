import { useCallback } from 'react';
import type { Entry } from '../../../api/domain/report.js';
import { useText } from '../i18n/useText';
import type { Place } from './report-types';
import { useReportWords } from './useReportWords';

/** How an entry is called in lists: its activity, its place, and what tells it from others like it. */
export function useEntryName(places: ReadonlyMap<string, Place>) {
  const t = useText();
  const { label } = useReportWords();
  return useCallback(
    (entry: Entry) => {
      const known = places.get(entry.placeCode);
      const place = known ? t('saddd.placeOption', { name: known.name, code: known.code }) : entry.placeCode;
      const details = [
        label('setting', entry.setting),
        label('stage', entry.stage),
        label('populationGroup', entry.populationGroup),
        entry.projectCode,
        entry.taskRef,
      ].filter((text): text is string => Boolean(text));
      return { name: label('activity', entry.activity), place, details };
    },
    [t, label, places],
  );
}
