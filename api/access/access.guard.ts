import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PERMISSION } from './access.decorators.js';
import { type Actor, type Permission, scopeOf } from './policy.js';
import { hasAcceptedContent, isSameOrigin } from './same-origin.js';
import { sessionTokenOf } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Default deny: the only place where HTTP access is decided. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    if (!hasAcceptedContent(request))
      throw new UnsupportedMediaTypeException('Send JSON, or multipart for files.');
    if (!isSameOrigin(request))
      throw new ForbiddenException('This request did not come from the product’s own pages.');
    const needed = this.reflector.get<Permission | 'public' | undefined>(PERMISSION, context.getHandler());
    if (needed === 'public') return true;
    const token = sessionTokenOf(request.headers.cookie);
    const person = token ? await this.sessions.personOf(token) : null;
    if (!person) throw new UnauthorizedException();
    const scope = needed ? scopeOf(person, needed) : null;
    if (!needed || !scope) throw new ForbiddenException();
    const key = request.headers['idempotency-key'];
    request.actor = {
      ...person,
      permission: needed,
      scope,
      ...(typeof key === 'string' && { idempotencyKey: key }),
    };
    return true;
  }
}
