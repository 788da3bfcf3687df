import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Built files carry their content's hash in the name, so a browser may keep them for good. */
const KEEP = 'public, max-age=31536000, immutable';

/** Serves the built user interface; every other page address gets its one page, which finds its own way. */
export async function serveUi(app: NestFastifyApplication): Promise<void> {
  const root = path.join(projectFolder(), 'admin-ui', 'dist');
  if (!existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? KEEP : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      return isPage(request.url) ? reply.sendFile('index.html') : reply.callNotFound();
    });
}

/** An address of the API never answers with the page, nor does one that names a file. */
function isPage(url: string): boolean {
  const { pathname } = new URL(url, 'http://localhost');
  return !/^\/(api|health)(\/|$)/i.test(pathname) && path.extname(pathname) === '';
}

/** The folder that holds package.json, seen from the sources and from what is built of them. */
function projectFolder(from = import.meta.dirname): string {
  return existsSync(path.join(from, 'package.json')) ? from : projectFolder(path.dirname(from));
}
