import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** So long may a browser, or a cache between, keep a public answer; so long, too, may it outlive a decision to stop sharing. */
const SECONDS = 300;

/** Public answers may be kept for minutes; refusals may not. */
@Injectable()
export class KeptForMinutes implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(() => reply.header('cache-control', `public, max-age=${SECONDS}`)));
  }
}
