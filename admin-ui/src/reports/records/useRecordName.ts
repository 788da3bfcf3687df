import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { Place, StoredRecord } from '../report-types';
import { isOption } from './RecordInput';

/** How a record is called in its list, and its figures in a few words. */
export function useRecordName(places: ReadonlyMap<string, Place>) {
  const t = useText();
  const { number } = useFormats();
  return (record: StoredRecord): { name: string; summary: string } => {
    const figures = Object.fromEntries(
      Object.entries(record).flatMap(([field, value]) =>
        typeof value === 'number' ? [[field, number(value)]] : [],
      ),
    );
    const groups = Object.values((record.groups ?? {}) as Record<string, { heard: unknown }>);
    const heard = number(groups.filter((group) => group.heard !== null).length);
    const place = places.get(String(record.placeCode ?? ''));
    const codes = [record.organisation, record.roleGroup, record.level].filter(isOption);
    const name =
      codes.length > 0
        ? codes.map((code) => t(`records.options.${code}`)).join(' · ')
        : (place?.name ?? String(record.placeCode ?? record.team ?? ''));
    return { name, summary: t(`records.summaries.${record.kind}`, { ...figures, heard }) };
  };
}
