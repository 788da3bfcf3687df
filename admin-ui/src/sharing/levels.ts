import type { SharedLevel } from '../api/types';

/** What may be shared, from the coarsest to the country's own words. */
export const SHARED_LEVELS: readonly SharedLevel[] = ['indexes', 'recommendationLevels', 'kpis', 'narrative'];
