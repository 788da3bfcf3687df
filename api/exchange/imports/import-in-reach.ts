import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { ImportsService } from './imports.service.js';

/** 404 for an import out of reach before a stream of events is opened: once it is, no status can be sent. */
@Injectable()
export class ImportInReach implements CanActivate {
  constructor(private readonly imports: ImportsService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, params } = context.switchToHttp().getRequest();
    if (isUUID(params.id)) await this.imports.find(actor, params.id);
    return true;
  }
}
