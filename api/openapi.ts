import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The public contract, made from the controllers and DTOs. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Common Ground')
    .setDescription(
      'Self-assessment on Women, Peace and Security, SADDD reports and their indicators for mine action authorities. ' +
        'Errors are application/problem+json with a stable `code` (docs/problems.md). Counts are persons; ' +
        'ratios are unrounded (0.9 is 90 %); indexes run from 0 to 100; `null` is never 0 and comes with a reason.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('__Host-session')
    .build();
  return withProblems(SwaggerModule.createDocument(app, about));
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const PROBLEM: Schemas[string] = {
  type: 'object',
  description: 'RFC 9457 problem document',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', example: '/problems/rule-broken' },
    title: { type: 'string', example: 'A rule is broken' },
    status: { type: 'integer', example: 422 },
    code: { type: 'string', description: 'Stable; docs/problems.md has them all', example: 'rule-broken' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer into what was sent',
            example: '#/counts/3/value',
          },
          code: { type: 'string', description: 'A rule V01 to V28, or a code', example: 'V02' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

/** Every operation may answer a problem, and says so. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const problem = {
    description: 'A problem: who you are, what was sent, or the state of the record',
    content,
  };
  for (const path of Object.values(document.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
      if (path[method]) path[method].responses.default = problem;
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM } },
  };
}

/** Serves the contract at `/api/openapi.json` and a readable form of it at `/api/docs`. */
export function setUpOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
