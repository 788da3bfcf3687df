import { nearName, plainName } from '../spelling.js';
import type { KnownOperator } from './known.js';

/** Whom a written name stands for; `asWritten` is false where the spelling was put right. */
export interface NamedOperator {
  readonly operator: KnownOperator;
  readonly asWritten: boolean;
}

/**
 * Finds an organisation by its name, by another name it goes by, or by a spelling that can mean only one of them.
 * Each spelling is searched for once, however many rows bear it.
 * @source docs/methodology.md#exchange
 */
export function operatorFinder(
  operators: readonly KnownOperator[],
): (written: string) => NamedOperator | null {
  const exact = new Map(operators.map((operator) => [operator.name, operator]));
  const others = new Map<string, KnownOperator>();
  for (const operator of operators)
    for (const name of operator.alsoKnownAs ?? []) others.set(plainName(name), operator);
  const names = [...exact.keys()];
  const searched = new Map<string, NamedOperator | null>();
  const search = (written: string): NamedOperator | null => {
    const also = others.get(plainName(written));
    const near = also ? null : nearName(written, names);
    const operator = also ?? (near ? exact.get(near.name) : undefined);
    return operator ? { operator, asWritten: false } : null;
  };
  return (written) => {
    const operator = exact.get(written);
    if (operator) return { operator, asWritten: true };
    const known = searched.get(written);
    if (known !== undefined) return known;
    const found = search(written);
    searched.set(written, found);
    return found;
  };
}
