import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** 202 for an import that still runs when it is answered. */
@Injectable()
export class AcceptedWhileRunning implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((batch: { id: string; status: string }) => {
        reply.header('location', `/api/v1/imports/${batch.id}`);
        if (batch.status === 'running') reply.status(202);
      }),
    );
  }
}
