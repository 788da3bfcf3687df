import { type CanActivate, type ExecutionContext, HttpException, Injectable, Optional } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { networkOf } from '../../http/network-of.js';

/** So many public questions one address, or one network of IPv6, may ask in a minute. */
const MOST = 120;
const MINUTE_MS = 60_000;

/** Holds back who asks the public routes too often. Addresses are kept in memory, for the current minute alone. */
@Injectable()
export class PublicPace implements CanActivate {
  private minute = 0;
  private asked = new Map<string, number>();

  /** @param now milliseconds; the machine's own, because the product's clock may stand still */
  constructor(@Optional() private readonly now: () => number = Date.now) {}

  /** @throws HttpException 429 */
  canActivate(context: ExecutionContext): boolean {
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const minute = Math.floor(this.now() / MINUTE_MS);
    if (minute !== this.minute) this.asked = new Map();
    this.minute = minute;
    const network = networkOf(ip);
    const asked = (this.asked.get(network) ?? 0) + 1;
    this.asked.set(network, asked);
    if (asked <= MOST) return true;
    throw new HttpException(
      { code: 'too-many-attempts', message: 'Too many questions: wait a minute.' },
      429,
    );
  }
}
