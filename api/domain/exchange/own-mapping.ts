import type { Mapping } from './mapping.js';
import { ALL_ROLES, type ColumnRole, roleName } from './roles.js';

/**
 * The mapping of a file that this product wrote: every heading is the machine name of its role.
 * @param roles the columns it has; absent = any
 * @source docs/methodology.md#mapping
 */
export function ownMapping(roles: readonly ColumnRole[] = ALL_ROLES): Mapping {
  return {
    name: 'Common Ground',
    columns: roles.map((role) => ({ heading: roleName(role), role: roleName(role) })),
  };
}
