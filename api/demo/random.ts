/** A source of plausible figures that is the same on every machine: mulberry32 from a fixed seed. */
export class Random {
  constructor(private state: number) {}

  /** 0 ≤ x < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(choices: readonly T[]): T {
    const chosen = choices[this.between(0, choices.length - 1)];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  }

  /** `whole` parted at random around the weights; the parts add up to it. */
  part(whole: number, weights: readonly number[]): number[] {
    const shaken = weights.map((weight) => weight * (0.6 + this.next() * 0.8));
    const sum = shaken.reduce((a, b) => a + b, 0);
    const parts = shaken.map((weight) => Math.floor((whole * weight) / sum));
    for (let rest = whole - parts.reduce((a, b) => a + b, 0); rest > 0; rest -= 1) {
      const index = this.between(0, parts.length - 1);
      parts[index] = (parts[index] ?? 0) + 1;
    }
    return parts;
  }

  /** An id of the form of a UUID, the same at every filling. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.between(0, 15).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
