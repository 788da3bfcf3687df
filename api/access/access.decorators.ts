import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor, Permission } from './policy.js';

/** Where the guard finds what a route needs. */
export const PERMISSION = 'permission';

/** Declares the one permission a route needs. A route without it (and without `@Public()`) is refused. */
export const Allow = (permission: Permission) => SetMetadata(PERMISSION, permission);

/** A route for everybody, signed in or not. */
export const Public = () => SetMetadata(PERMISSION, 'public');

/** Who is asking, as the guard found them. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => context.switchToHttp().getRequest().actor,
);
