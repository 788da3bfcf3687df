import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { Place, StoredRecord } from '../report-types';
import { isOption } from './RecordInput';

/** The fields whose codes name a record. */
const CODES = ['organisation', 'roleGroup', 'level', 'programme', 'post', 'partner', 'treaty'];

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
    const codes = CODES.map((field) => record[field]).filter(isOption);
    const name =
      codes.length > 0
        ? codes.map((code) => t(`records.options.${code}`)).join(' · ')
        : (place?.name ?? String(record.placeCode ?? record.team ?? record.title ?? record.currency ?? ''));
    return {
      name,
      summary: t(`records.summaries.${record.kind}`, { ...figures, ...tallied(record, number), heard }),
    };
  };
}

/** What of a record is said by how many of its fields hold: measures in place, points met, the year. */
function tallied(record: StoredRecord, number: (count: number) => string): Record<string, string> {
  const values = Object.values(record);
  const { reportYear, targetYear } = record;
  return {
    inPlace: number(MEASURES.filter((field) => record[field] === true).length),
    met: number(values.filter((value) => value === 'met').length),
    of: number(values.filter((value) => value === 'met' || value === 'not_met').length),
    year: String(reportYear ?? targetYear ?? '–'),
  };
}

const MEASURES = ['flexibleWork', 'childCare', 'fittingEquipment', 'traumaInformed'];
