import type { ColumnRole } from './roles.js';

/** The HXL tag of a role, `#reached+f+age_18_59`; '' = HXL has no word for it. */
export function hxlTag(role: ColumnRole): string {
  throw new Error(`not yet: ${role.kind}`);
}

/**
 * The role of an HXL tag as the field writes it: any case, spaces, order of attributes.
 * `null` = not a tag this product reads.
 * @source docs/methodology.md#hxl
 */
export function parseHxl(tag: string): ColumnRole | null {
  throw new Error(`not yet: ${tag}`);
}
