import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The one inline style let in: the empty element that the component library then fills by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The page of the API's documentation carries styles of its own; scripts stay as strict as everywhere. */
const DOCS_POLICY = { ...POLICY, 'style-src': ["'self'", "'unsafe-inline'"] };

/** Headers that tell browsers what our pages may do: run nothing but our own files, in nobody's frame. */
export async function setSecurityHeaders(app: NestFastifyApplication, encrypted: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    hsts: encrypted ? { maxAge: 31_536_000 } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (/^\/api\/docs(\/|$|\?)/.test(request.url))
        reply.header('content-security-policy', serialise(DOCS_POLICY));
    });
}

function serialise(policy: Record<string, readonly string[]>): string {
  return Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';');
}
