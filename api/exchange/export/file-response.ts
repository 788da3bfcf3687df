import { ApiOkResponse } from '@nestjs/swagger';

/** A file that is made while it is sent; without its last chunk it is not whole, and browsers say so. */
export const ApiFileResponse = (type: string) =>
  ApiOkResponse({
    description:
      'The file, as a download. An error on the way breaks the connection: no half file looks whole.',
    content: { [type]: { schema: { type: 'string', format: 'binary' } } },
    headers: {
      'x-total-rows': { description: 'Rows that will be in it', schema: { type: 'integer', example: 5400 } },
      'x-export-id': {
        description: 'Follow it at `/exports/{id}/events` while it lasts',
        schema: { type: 'string', format: 'uuid' },
      },
    },
  });
