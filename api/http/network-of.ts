const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** Groups of an IPv6 address that name the network: the rest somebody at home may choose anew for each question. */
const OF_THE_NETWORK = 4;
const GROUPS = 8;

/** From where an address asks: an IPv4 address itself, of an IPv6 address its network (/64). */
export function networkOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [before = [], after] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const between = after ? Array<string>(Math.max(0, GROUPS - before.length - after.length)).fill('0') : [];
  const groups = [...before, ...between, ...(after ?? [])];
  return groups
    .slice(0, OF_THE_NETWORK)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
