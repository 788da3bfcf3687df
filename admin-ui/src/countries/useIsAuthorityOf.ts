import { useMe } from '../api/session';

/** Whether the person belongs to the country's authority. */
export function useIsAuthorityOf(countryCode: string): boolean {
  const held = useMe()?.memberships ?? [];
  return held.some((membership) => membership.role === 'authority' && membership.countryCode === countryCode);
}
