import { ruleBroken } from '../domain/domain-error.js';
import { textFaults } from '../domain/validation/validate.js';

/**
 * Notes, reasons and comments hold nothing by which somebody could be reached or found.
 * @param texts by the field they were sent in
 * @throws DomainError `rule-broken` with V23
 */
export function assertNoContactData(texts: Readonly<Record<string, string | undefined>>): void {
  const faults = textFaults(texts);
  if (faults[0]) throw ruleBroken('rule-broken', faults[0].detail, faults);
}
