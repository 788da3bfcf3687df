import { type AskedAlike, askedAlike } from '../../domain/comparison/asked-alike.js';
import type { Framework } from '../../domain/framework.js';

const known = new WeakMap<Framework, WeakMap<Framework, AskedAlike>>();

/** As `askedAlike`, compared once: a version that was read is kept and never changes. */
export function askedBetween(one: Framework, other: Framework): AskedAlike {
  const others = known.get(one) ?? new WeakMap<Framework, AskedAlike>();
  known.set(one, others);
  const asked = others.get(other) ?? askedAlike(one, other);
  others.set(other, asked);
  return asked;
}
