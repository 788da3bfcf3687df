import { createHash } from 'node:crypto';
import { signed } from './signature.js';

const SIGNER = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const AT = new Date('2013-05-24T00:00:00Z');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const signatureOf = (headers: { authorization: string }) => headers.authorization.split('Signature=')[1];

describe('the signature of a request to an S3-compatible store', () => {
  it('is that of the published examples', () => {
    const get = signed(
      {
        method: 'GET',
        url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
        headers: { range: 'bytes=0-9' },
        bodyHash: hashOf(''),
      },
      SIGNER,
      AT,
    );
    expect(signatureOf(get)).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
    const put = signed(
      {
        method: 'PUT',
        url: new URL('https://examplebucket.s3.amazonaws.com/test%24file.text'),
        headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
        bodyHash: hashOf('Welcome to Amazon S3.'),
      },
      SIGNER,
      AT,
    );
    expect(signatureOf(put)).toBe('98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd');
  });

  it('changes with the key, the moment and the content, and holds no secret', () => {
    const request = { method: 'PUT', url: new URL('http://store.example/b/k'), bodyHash: hashOf('a') };
    const one = signed(request, SIGNER, AT);
    const others = [
      signed(request, { ...SIGNER, secretAccessKey: 'else' }, AT),
      signed(request, SIGNER, new Date('2013-05-24T00:00:01Z')),
      signed({ ...request, bodyHash: hashOf('b') }, SIGNER, AT),
      signed({ ...request, method: 'GET' }, SIGNER, AT),
    ];
    for (const other of others) expect(signatureOf(other)).not.toBe(signatureOf(one));
    expect(JSON.stringify(one)).not.toContain(SIGNER.secretAccessKey);
  });
});
