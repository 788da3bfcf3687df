import { createHash } from 'node:crypto';
import pg from 'pg';

/** How often a text is asked on a connection before it is prepared there: what is asked once is not worth keeping. */
const OFTEN = 3;
/** How many texts a connection keeps; the rest is planned anew each time. */
const KEPT = 150;

/**
 * A connection that prepares by itself what it is asked again and again with values. Row-level security makes planning
 * dearer than running: of a deed of thirty short statements, most of the time went into it.
 */
export class PreparingClient extends pg.Client {
  readonly #asked = new Map<string, number>();
  readonly #names = new Map<string, string>();

  // biome-ignore lint/suspicious/noExplicitAny: the driver's own seven signatures, passed on
  override query(...given: any[]): any {
    const [text, values] = given;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && this.#nameOf(text);
    const asked = name ? [{ name, text, values }, ...given.slice(2)] : given;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return (super.query as any)(...asked);
  }

  /** @returns undefined for what is not asked often, or not yet */
  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known || this.#names.size >= KEPT) return known;
    const times = (this.#asked.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      if (this.#asked.size >= KEPT * 4) this.#asked.clear();
      this.#asked.set(text, times);
      return undefined;
    }
    this.#asked.delete(text);
    const name = `often-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
    this.#names.set(text, name);
    return name;
  }
}
