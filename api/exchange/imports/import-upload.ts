import {
  createParamDecorator,
  type ExecutionContext,
  HttpException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validationPipe } from '../../http/validation.pipe.js';
import { LIMITS } from '../tables/refused-file.js';
import { ImportOptionsDto } from './import.dto.js';

/** A file that came in, and how it is to be read. */
export interface ImportUpload {
  readonly name: string;
  readonly bytes: Buffer;
  readonly options: ImportOptionsDto;
}

/** The file and the fields of the form; fields may stand in the address instead. @throws HttpException 400, 413, 415 */
export const UploadedImport = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<ImportUpload> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.isMultipart())
      throw new UnsupportedMediaTypeException('Send the file as multipart/form-data.');
    const fields: Record<string, unknown> = { ...(request.query as object) };
    let file: { name: string; bytes: Buffer } | null = null;
    for await (const part of request.parts({ limits: { fileSize: LIMITS.bytes, files: 1 } })) {
      if (part.type === 'file') file = { name: plainName(part.filename), bytes: await part.toBuffer() };
      else fields[part.fieldname] = part.value;
    }
    if (!file) throw new HttpException({ code: 'file-missing', message: 'No file was sent.' }, 400);
    const options = await validationPipe.transform(fields, { type: 'body', metatype: ImportOptionsDto });
    return { ...file, options };
  },
);

/** The name without folders, marks of direction and control characters. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}"]/gu, '')
      .slice(-120) || 'file'
  );
}
