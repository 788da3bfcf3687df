import { refusedFile } from '../tables/refused-file.js';

/** A file that is written in another way than it is read. */
export function refusedKind(detail = 'A table is expected: save it as .xlsx or CSV.') {
  return refusedFile('file-unknown', detail);
}
