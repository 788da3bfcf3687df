import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from './problem.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const requestId = http.getRequest<FastifyRequest>().id;
    const problem = toProblem(thrown);
    if (problem.status >= 500) this.logger.error({ requestId, thrown: describe(thrown) });
    const reply = http.getResponse<FastifyReply>();
    if (problem.status === 503) reply.header('retry-after', '5');
    if (problem.status === 429) reply.header('retry-after', '60');
    reply
      .status(problem.status)
      .type('application/problem+json')
      .send({ ...problem, requestId });
  }
}

/** For the log: what was thrown and where, never the values that were sent. */
function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
