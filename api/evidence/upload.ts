import {
  createParamDecorator,
  type ExecutionContext,
  HttpException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ruleBroken } from '../domain/domain-error.js';
import { ENDINGS, typeOf } from './file-type.js';

/** One file may have 10 MiB. */
export const MOST_BYTES = 10 * 1024 * 1024;
const FORM_BYTES = 64 * 1024;

/** A file that was sent, checked for its type and its declaration; not stored yet. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** only people of several countries say it */
  readonly countryCode: string | undefined;
}

/** The one file of a form. @throws HttpException 413, 415; DomainError `file-missing`, `declaration-missing` */
export const EvidenceUpload = createParamDecorator(
  (_: unknown, context: ExecutionContext): Promise<Upload> => readUpload(context.switchToHttp().getRequest()),
);

async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart())
    throw new UnsupportedMediaTypeException('Send the file as multipart/form-data.');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES + FORM_BYTES) throw tooLarge(request);
  const { fields, file } = await readForm(request);
  if (!file) throw missing('file-missing', '#/file', 'There is no file in the form.');
  if (fields.get('declaration') !== 'true')
    throw missing(
      'declaration-missing',
      '#/declaration',
      'Declare that it holds no names, signatures, contact data or cases.',
    );
  const name = plainName(file.name);
  const type = await typeOf(name, file.bytes);
  if (!type) throw new UnsupportedMediaTypeException(`Content and name must be of one of these: ${ENDINGS}.`);
  return { name, type, bytes: file.bytes, countryCode: fields.get('countryCode') };
}

interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
}

async function readForm(request: FastifyRequest): Promise<Form> {
  const fields = new Map<string, string>();
  let file: Form['file'] = null;
  for await (const part of request.parts({ limits: { fileSize: MOST_BYTES, files: 1 } })) {
    if (part.type === 'file') file = { name: part.filename, bytes: await part.toBuffer() };
    else fields.set(part.fieldname, String(part.value));
  }
  return { fields, file };
}

/** The name without folders, marks of direction and control characters, short enough for every disk. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.normalize('NFC').replace(/[\p{Cc}\p{Cf}"]/gu, '');
  return plain.length > 120 ? plain.slice(-120) : plain;
}

/** What is still arriving is read and thrown away, so that the sender hears the answer. */
function tooLarge(request: FastifyRequest): HttpException {
  request.raw.resume();
  return new HttpException({ code: 'too-large', message: 'A file may have at most 10 MB.' }, 413);
}

function missing(code: string, pointer: string, detail: string) {
  return ruleBroken(code, detail, [{ pointer, code, detail }]);
}
