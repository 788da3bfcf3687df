import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import multipart from '@fastify/multipart';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Db } from './access/db.js';
import { AppModule } from './app.module.js';
import { type Config, originOf } from './config.js';
import { problem } from './http/problem.js';
import { setUpOpenApi } from './openapi.js';
import { setSecurityHeaders } from './security-headers.js';
import { StartError } from './start-error.js';
import { serveUi } from './ui-files.js';
import type { DatabaseUrls } from './urls.js';

const MIB = 1024 * 1024;

/** What one upload may hold. */
const UPLOAD = { files: 1, fileSize: 20 * MIB, fields: 20, fieldSize: 64 * 1024, parts: 21, headerPairs: 50 };

const LEVELS: Record<Config['LOG_LEVEL'], LogLevel[]> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

/** Answers go packed to weak lines; a packed request is not taken: it may be a thousand times what it seems. */
const COMPRESSION = {
  globalDecompression: false,
  encodings: ['gzip'],
  threshold: 2048,
} satisfies FastifyCompressOptions;

/** The whole product behind one HTTP server, ready to listen. */
export async function createApp(
  config: Readonly<Config>,
  urls: DatabaseUrls,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    await AppModule.with(config, urls),
    createAdapter(config),
    {
      logger: new ConsoleLogger({ logLevels: LEVELS[config.LOG_LEVEL], json: !process.stdout.isTTY }),
      abortOnError: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onClose', () => app.get(Db).close());
  await setSecurityHeaders(app, originOf(config, 0).startsWith('https:'));
  await app.register(compress, COMPRESSION);
  await app.register(multipart, { limits: UPLOAD });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  setUpOpenApi(app);
  await serveUi(app);
  return app;
}

/**
 * Starts to listen.
 * @returns the application and the address people type
 * @throws StartError when the port is taken or not allowed
 */
export async function startServer(
  config: Readonly<Config>,
  urls: DatabaseUrls,
): Promise<{ app: NestFastifyApplication; origin: string }> {
  const app = await createApp(config, urls);
  try {
    await app.init();
    // Past Nest's own `listen`, which would log a port in use as an error of ours.
    await app.getHttpAdapter().getInstance().listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await app.close();
    throw toStartError(error, config);
  }
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { app, origin: originOf(config, port) };
}

function createAdapter(config: Readonly<Config>): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: MIB,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    ...(config.TRUST_PROXY && { trustProxy: trustedProxies(config.TRUST_PROXY) }),
    requestIdHeader: false,
    genReqId: ({ headers }: IncomingMessage) => requestId(headers['x-request-id']),
    // An address that cannot be decoded never reaches the application.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const body = { ...problem(error.statusCode ?? 400, 'unreadable'), requestId: request.id };
      reply.status(body.status).type('application/problem+json').send(body);
    },
    ...(config.TLS_CERT &&
      config.TLS_KEY && { https: { cert: read(config.TLS_CERT), key: read(config.TLS_KEY) } }),
  });
}

/** A proxy's own number for the request is kept, so that two logs can be laid side by side. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** So many proxies in front, counted from us, or those at these addresses. */
function trustedProxies(setting: string): string[] | ((address: string, hop: number) => boolean) {
  return /^\d$/.test(setting) ? (_address, hop) => hop < Number(setting) : setting.split(',');
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new StartError(
      `The file ${file} of TLS_CERT or TLS_KEY cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

function toStartError(error: unknown, { PORT, HOST }: Readonly<Config>): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new StartError(`Port ${PORT} is in use: choose another with PORT=${PORT + 1} npm start.`);
  if (code === 'EACCES')
    return new StartError(`Port ${PORT} needs more rights than this account has: choose one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`HOST=${HOST} is not an address of this machine.`);
  return error;
}
