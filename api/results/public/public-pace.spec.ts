import type { ExecutionContext, HttpException } from '@nestjs/common';
import { networkOf } from '../../http/network-of.js';
import { PublicPace } from './public-pace.js';

/** A question asked from an address. */
const from = (ip: string) => ({ switchToHttp: () => ({ getRequest: () => ({ ip }) }) }) as ExecutionContext;

/** How many of so many questions of one minute are let through; `addressOf` is told the number of each. */
function letThrough(questions: number, addressOf: (nth: number) => string): number {
  const pace = new PublicPace(() => 0);
  return Array.from({ length: questions }, (_, nth) => isLet(pace, addressOf(nth))).filter(Boolean).length;
}

function isLet(pace: PublicPace, address: string): boolean {
  try {
    return pace.canActivate(from(address));
  } catch (error) {
    expect((error as HttpException).getStatus()).toBe(429);
    return false;
  }
}

describe('public questions', () => {
  it('are answered 120 times a minute to one address, and then no more until the next minute', () => {
    let now = 0;
    const pace = new PublicPace(() => now);
    for (let nth = 0; nth < 120; nth += 1) expect(isLet(pace, '203.0.113.7')).toBe(true);
    expect(isLet(pace, '203.0.113.7')).toBe(false);
    expect(isLet(pace, '203.0.113.8')).toBe(true);
    now = 59_999;
    expect(isLet(pace, '203.0.113.7')).toBe(false);
    now = 60_000;
    expect(isLet(pace, '203.0.113.7')).toBe(true);
  });

  it('are counted together where they come from one network of IPv6, whose addresses somebody may choose at will', () => {
    expect(letThrough(200, (nth) => `2001:db8:1:2::${nth.toString(16)}`)).toBe(120);
    expect(letThrough(200, (nth) => `2001:db8:1:${nth.toString(16)}::1`)).toBe(200);
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:2:a:b:c:d', '2001:db8:0:2'],
    ['2001:0db8:0000:0002::1', '2001:db8:0:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8::', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
