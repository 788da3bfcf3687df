import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { Config, originOf } from '../config.js';
import type { Words } from './compose.js';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** Hands mails to the SMTP server of the installation, if it has one. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly transport: Transporter | null;
  /** where the product is found, for links */
  readonly origin: string;

  constructor(private readonly config: Config) {
    this.transport = config.SMTP_URL ? nodemailer.createTransport(optionsOf(new URL(config.SMTP_URL))) : null;
    this.origin = originOf(config, config.PORT);
  }

  get isConfigured(): boolean {
    return this.transport !== null;
  }

  /** @param id of the mail: sent twice, it is the same to whoever receives it. @throws what nodemailer throws */
  async send(id: string, to: string, { subject, text, language }: Words): Promise<void> {
    const messageId = `<${id}@${new URL(this.origin).hostname}>`;
    const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
    await this.transport?.sendMail({ from: this.config.MAIL_FROM, to, subject, text, messageId, headers });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}

/** A password travels encrypted or not at all, but to this machine itself; without one, encrypted where it is offered. */
function optionsOf({ protocol, hostname, port, username, password }: URL) {
  const secure = protocol === 'smtps:';
  const auth =
    username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && username !== '' && !LOOPBACK.test(hostname),
    ignoreTLS: !secure && LOOPBACK.test(hostname),
    ...auth,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
