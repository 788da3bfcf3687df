import { Global, Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { OutboxService } from './outbox.service.js';
import { OutboxTimer } from './outbox.timer.js';

/** Notices by e-mail, where the installation has an SMTP server. */
@Global()
@Module({ providers: [Mailer, OutboxService, OutboxTimer], exports: [Mailer] })
export class MailModule {}
