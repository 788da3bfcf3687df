import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie, sessionTokenOf } from '../access/session-cookie.js';
import { ABSOLUTE_HOURS } from '../access/sessions.js';

/** The session a request came with, or null. */
export const SessionToken = createParamDecorator((_: unknown, context: ExecutionContext): string | null =>
  sessionTokenOf(context.switchToHttp().getRequest<FastifyRequest>().headers.cookie),
);

/** Gives the browser its session and answers with what else was found. */
export function withSession<T>(reply: FastifyReply, { token, me }: { token: string; me: T }): T {
  reply.header('set-cookie', sessionCookie(token, ABSOLUTE_HOURS * 3600));
  return me;
}

/** Takes the session from the browser. */
export function withoutSession(reply: FastifyReply): void {
  reply.header('set-cookie', sessionCookie('', 0));
}
