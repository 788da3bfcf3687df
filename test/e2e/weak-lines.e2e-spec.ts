import { gzipSync } from 'node:zlib';
import { type Assessors, givenAssessors, REF } from '../support/assessors.js';

let people: Assessors;

beforeAll(async () => {
  people = await givenAssessors();
});
afterAll(() => people.app.stop());

describe('on a weak line', () => {
  it('a long answer travels packed, to those who take it so', async () => {
    const packed = await people.authority.get(`/frameworks/${REF}`, { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.body.ref).toBe(REF);
    const plain = await people.authority.get(`/frameworks/${REF}`, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.body).toEqual(packed.body);
  });

  it('a version of a checklist is asked for once an hour at most: it never changes', async () => {
    const { headers } = await people.authority.get(`/frameworks/${REF}`);
    expect(headers.get('cache-control')).toBe('private, max-age=3600');
  });

  it('a packed request is not unpacked: it may be a thousand times what it seems', async () => {
    const body = gzipSync(JSON.stringify({ body: 'NMAA', frameworkRef: REF, period: '2031' }));
    const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const answer = await people.authority.post('/assessments', new Uint8Array(body), packed);
    expect(answer.status).toBe(400);
  });
});
