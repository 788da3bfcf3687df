import { register } from 'node:module';

/**
 * Loaded before the product, for `npm run bench -- gate` alone: its one decision on small counts is replaced by one that
 * hides nothing. The product itself has no such switch.
 */
register('./open-gate.js', import.meta.url);
