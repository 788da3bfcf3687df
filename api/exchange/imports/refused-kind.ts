import { refusedFile } from '../tables/refused-file.js';

/** JSON is read where a format of JSON is known; a table is expected else. */
export function refusedKind() {
  return refusedFile('file-unknown', 'A table is expected: save it as .xlsx or CSV.');
}
