import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';

/** What people are told of: everybody's own inbox. */
@Module({ controllers: [NoticesController], providers: [NoticesService] })
export class NoticesModule {}
