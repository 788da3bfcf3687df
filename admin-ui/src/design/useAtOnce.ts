import { useEffect, useState } from 'react';

/**
 * A choice that is kept elsewhere, such as in the address, and comes back a moment later: it is shown at once.
 * @returns what to show, and how to choose
 */
export function useAtOnce<T>(kept: T, keep: (value: T) => void): [T, (value: T) => void] {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null);
  const sign = JSON.stringify(kept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept has caught up, or was changed elsewhere
  useEffect(() => setChosen(null), [sign]);
  const choose = (value: T) => {
    setChosen({ value });
    keep(value);
  };
  return [chosen ? chosen.value : kept, choose];
}
