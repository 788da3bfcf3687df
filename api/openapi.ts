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
  return SwaggerModule.createDocument(app, about);
}

/** Serves the contract at `/api/openapi.json` and a readable form of it at `/api/docs`. */
export function setUpOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
