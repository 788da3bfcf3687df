import { useMe } from '../api/session';
import { useFrameworkVersions } from '../assessments/queries';
import type { NoticeOf } from './queries';

/** Where a notice is from, for those to whom it is not plain: the country, and a checklist that is not the country's main one. */
export function useWhere({ kind, countryCode, countryName, frameworkRef }: NoticeOf): string[] {
  const me = useMe();
  const { data: versions } = useFrameworkVersions();
  const isSaid = kind === 'peer-named' || kind === 'peer-dismissed';
  const isOnlyOne = me?.memberships.every((held) => held.countryCode === countryCode);
  const version = versions?.find(({ ref }) => ref === frameworkRef);
  return [
    ...(isSaid || isOnlyOne ? [] : [countryName ?? countryCode]),
    ...(version && !version.inIndexes ? [version.title] : []),
  ];
}
