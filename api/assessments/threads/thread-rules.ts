import { questionOf } from '../../domain/answer.js';
import type { Body } from '../../domain/codes.js';
import { ruleBroken } from '../../domain/domain-error.js';
import type { Framework } from '../../domain/framework.js';

/**
 * @param national codes of the country's own criteria that are asked
 * @throws DomainError `unknown-code` for a code that this body is not asked
 */
export function assertAsked(
  framework: Framework,
  body: Body,
  { code, pointer, national }: { code: string; pointer: string; national: ReadonlySet<string> },
): void {
  if (questionOf(framework, body, code) || national.has(code)) return;
  const detail = `${framework.ref} asks nothing under ${code} of this body.`;
  throw ruleBroken('unknown-code', detail, [{ pointer, code: 'unknown-code', detail }]);
}
