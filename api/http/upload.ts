import {
  createParamDecorator,
  type ExecutionContext,
  HttpException,
  PayloadTooLargeException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** One file that was sent, whole in memory; its name is what the sender called it and nothing is to be trusted in it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The file of a multipart request.
 * @throws HttpException 415 for another kind of body, 413 above `mostBytes`, 400 without a file
 */
export const UploadedFile = createParamDecorator(
  async (mostBytes: number, context: ExecutionContext): Promise<Upload> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.isMultipart())
      throw new UnsupportedMediaTypeException('Send the file as multipart/form-data.');
    const file = await request.file({ limits: { files: 1, fileSize: mostBytes } });
    if (!file) throw new HttpException({ code: 'file-missing', message: 'No file was sent.' }, 400);
    const bytes = await file.toBuffer();
    if (bytes.length > mostBytes || file.file.truncated) throw new PayloadTooLargeException();
    return { name: file.filename, bytes };
  },
);
