import type { EntityManager } from 'typeorm';
import { Operator } from '../operators/operator.entity.js';
import { keepName } from '../operators/operator-life.queries.js';
import type { Cast } from './filler.js';

const RENAMED = { now: 'Maple Clearance Group', before: 'Maple Deminers Association', until: '2025-06-30' };
/** Who became part of whom, with which last day. */
const MERGED = { old: 'Steppe Risk Education Network', into: 'Halden Relief', on: '2026-09-30' };

/** One of Veldania's operators bore another name: files that still use it are understood. */
export async function insertFormerName(tx: EntityManager, { country, operatorIds }: Cast): Promise<void> {
  const id = operatorIds.get(RENAMED.now);
  if (!id) return;
  await tx.update(Operator, { id }, { alsoKnownAs: [RENAMED.before] });
  const before = await tx.findOneByOrFail(Operator, { id });
  await keepName(tx, { ...before, name: RENAMED.before, countryCode: country.code }, RENAMED.until);
}

/** The merger that one of Veldania's operators goes through; `null` in the other countries. */
export function mergerIn({ operatorIds }: Cast): { old: string; into: string; on: string } | null {
  const [old, into] = [operatorIds.get(MERGED.old), operatorIds.get(MERGED.into)];
  return old && into ? { old, into, on: MERGED.on } : null;
}
