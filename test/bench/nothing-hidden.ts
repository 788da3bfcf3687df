import { hiddenIn as decide, type Hidden } from '../../api/results/hidden-people.js';

export * from '../../api/results/hidden-people.js';

const nothing: Hidden = decide([], 'adviser');

/** Hides nothing of anything. */
export const hiddenIn = (): Hidden => nothing;
