import 'reflect-metadata';
import { isIP } from 'node:net';
import { plainToInstance, Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { StartError } from './start-error.js';

const POSTGRES = { protocols: ['postgres', 'postgresql'], require_protocol: true, require_tld: false };
const address = (name: string) => ({
  message: `${name} must look like postgres://user:password@host:5432/database`,
});

/** Every setting the product reads. Nothing else touches `process.env`. */
export class Config {
  /** How the API connects: a role that owns no table. Without it, the built-in PostgreSQL is started. */
  @IsOptional()
  @IsUrl(POSTGRES, address('DATABASE_URL'))
  DATABASE_URL?: string;

  /** How migrations connect: the owner of the tables. Without it, a start does not migrate a server given by DATABASE_URL. */
  @IsOptional()
  @IsUrl(POSTGRES, address('DATABASE_OWNER_URL'))
  DATABASE_OWNER_URL?: string;

  @Type(() => Number)
  @IsInt({ message: 'PORT must be a whole number from 0 to 65535' })
  @Min(0, { message: 'PORT must be a whole number from 0 to 65535' })
  @Max(65535, { message: 'PORT must be a whole number from 0 to 65535' })
  PORT = 3000;

  @Matches(/^[\w.:-]+$/, { message: 'HOST must be an address or a name of this machine' })
  HOST = '127.0.0.1';

  /** The address people type, when it is not that of HOST and PORT. */
  @IsOptional()
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    { message: 'PUBLIC_URL must be the address people type, such as https://ground.example.org' },
  )
  PUBLIC_URL?: string;

  /** File with the certificate chain, PEM. */
  @IsOptional()
  @MinLength(1)
  TLS_CERT?: string;

  /** File with the certificate's private key, PEM. */
  @IsOptional()
  @MinLength(1)
  TLS_KEY?: string;

  /** Holds files of evidence, and the built-in database. */
  @MinLength(1)
  DATA_DIR = './data';

  /** What the files of evidence of one country may take together, in MB (of 1024 × 1024 bytes). */
  @Type(() => Number)
  @IsInt({ message: 'EVIDENCE_QUOTA_MB must be a whole number from 1 to 1000000' })
  @Min(1, { message: 'EVIDENCE_QUOTA_MB must be a whole number from 1 to 1000000' })
  @Max(1_000_000, { message: 'EVIDENCE_QUOTA_MB must be a whole number from 1 to 1000000' })
  EVIDENCE_QUOTA_MB = 500;

  /** An S3-compatible store for files of evidence, instead of DATA_DIR: its address; the other S3 settings belong to it. */
  @IsOptional()
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    { message: 'S3_ENDPOINT must be the address of the store, such as https://s3.example.org' },
  )
  S3_ENDPOINT?: string;

  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'S3_BUCKET must be the name of a bucket' })
  S3_BUCKET?: string;

  /** As the store names it; many take any. */
  @Matches(/^[\w-]{1,64}$/, { message: 'S3_REGION must be the name of a region' })
  S3_REGION = 'us-east-1';

  @IsOptional()
  @MinLength(1)
  S3_ACCESS_KEY_ID?: string;

  @IsOptional()
  @MinLength(1)
  S3_SECRET_ACCESS_KEY?: string;

  /** How notices leave by e-mail: the SMTP server, with its password. Without it they stand in the inbox only. */
  @IsOptional()
  @IsUrl(
    { protocols: ['smtp', 'smtps'], require_protocol: true, require_tld: false },
    { message: 'SMTP_URL must look like smtp://user:password@mail.example.org:587 or smtps://…' },
  )
  SMTP_URL?: string;

  /** Whom these mails are from. */
  @IsOptional()
  @IsEmail(
    { allow_display_name: true, require_tld: false },
    { message: 'MAIL_FROM must be an address such as Common Ground <ground@example.org>' },
  )
  MAIL_FROM?: string;

  /** Where the built-in database goes when root's unprivileged account cannot enter DATA_DIR. */
  @IsOptional()
  @MinLength(1)
  COMMON_GROUND_DATA_DIR?: string;

  /** Fixes the clock: for the demonstration and for tests. */
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'CLOCK must be a date and time such as 2026-10-20T09:00:00Z' })
  CLOCK?: string;

  /** The password of every account of the demonstration, instead of random ones. */
  @IsOptional()
  @MinLength(12, { message: 'DEMO_PASSWORD must have at least 12 characters' })
  DEMO_PASSWORD?: string;

  @IsIn(['error', 'warn', 'info', 'debug'], { message: 'LOG_LEVEL must be error, warn, info or debug' })
  LOG_LEVEL: 'error' | 'warn' | 'info' | 'debug' = 'warn';

  /** Proxies whose X-Forwarded headers are believed: how many stand in front, or their addresses. */
  @IsOptional()
  @Matches(/^(\d|[\da-fA-F.:/]+(,[\da-fA-F.:/]+)*)$/, {
    message: 'TRUST_PROXY must be the number of proxies in front, or their addresses separated by commas',
  })
  TRUST_PROXY?: string;
}

/**
 * The settings of the environment, checked and frozen; an empty variable counts as absent.
 * @throws StartError one sentence that names every setting to put right, never its value
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Readonly<Config> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const failures = validateSync(config, { whitelist: true });
  if (failures.length > 0) {
    const reasons = failures.map((failure) => Object.values(failure.constraints ?? {})[0]);
    throw new StartError(`Bad configuration: ${reasons.join('; ')}.`);
  }
  assertNetwork(config);
  assertStore(config);
  assertMail(config);
  return Object.freeze(config);
}

/** The address at which the product is reached, without a trailing slash. */
export function originOf(config: Readonly<Config>, port: number): string {
  if (config.PUBLIC_URL) return config.PUBLIC_URL.replace(/\/+$/, '');
  const host = isIP(config.HOST) === 6 ? `[${config.HOST}]` : config.HOST;
  return `${config.TLS_CERT ? 'https' : 'http'}://${host}:${port}`;
}

/** A store is configured whole or not at all. */
function assertStore(config: Config): void {
  const settings = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const missing = settings.filter((name) => config[name] === undefined);
  if (missing.length === 0 || missing.length === settings.length) return;
  throw new StartError(`Bad configuration: a store for files needs ${missing.join(' and ')}, too.`);
}

/** A mail has a sender, and a link that leads back here. */
function assertMail(config: Config): void {
  if (config.SMTP_URL === undefined) return;
  const missing = (['MAIL_FROM', 'PUBLIC_URL'] as const).filter((name) => config[name] === undefined);
  if (missing.length > 0)
    throw new StartError(`Bad configuration: e-mail needs ${missing.join(' and ')}, too.`);
}

/** Secure cookies and work offline need HTTPS everywhere but on the machine itself. */
function assertNetwork(config: Config): void {
  if ((config.TLS_CERT === undefined) !== (config.TLS_KEY === undefined)) {
    throw new StartError('Bad configuration: TLS_CERT and TLS_KEY belong together.');
  }
  const encrypted = config.TLS_CERT !== undefined || config.PUBLIC_URL?.startsWith('https:');
  if (encrypted || /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(config.HOST)) return;
  throw new StartError(
    `Plain HTTP on ${config.HOST} is refused: set TLS_CERT and TLS_KEY, or PUBLIC_URL=https://… behind a proxy that ends TLS.`,
  );
}
