import { useMe } from '../api/session';
import type { Permission } from '../api/types';

/** Whether the person holds the permission; a courtesy of the pages, the server decides. */
export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}
