import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Config } from '../../api/config.js';
import { type Assessors, givenAssessors } from '../support/assessors.js';
import { fileForm } from '../support/given.js';
import { startS3Server } from '../support/s3-server.js';

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const DECLARED = { declaration: 'true' };
const upload = ({ authority }: Assessors, content: string | Buffer<ArrayBuffer> = PDF) =>
  authority.post('/evidence-files', fileForm(content, 'act.pdf', DECLARED));
const rowsOf = async ({ given }: Assessors) =>
  (await given.owner.query('select id from evidence_file')).rows.map(({ id }) => id);

describe('files of evidence in an S3-compatible store', () => {
  const signer = { accessKeyId: 'common-ground', secretAccessKey: 'a secret', region: 'eu-test-1' };
  let store: Awaited<ReturnType<typeof startS3Server>>;
  let people: Assessors;

  beforeAll(async () => {
    store = await startS3Server(signer, 'ground');
    people = await givenAssessors({
      S3_ENDPOINT: store.endpoint,
      S3_BUCKET: 'ground',
      S3_REGION: signer.region,
      S3_ACCESS_KEY_ID: signer.accessKeyId,
      S3_SECRET_ACCESS_KEY: signer.secretAccessKey,
    });
  });
  afterAll(async () => {
    await people.app.stop();
    await store.stop();
  });

  it('come back whole, and go with the last evidence they stand behind', async () => {
    const to = await people.begun();
    const { status, body } = await upload(people);
    expect([status, store.objects.get(`evidence/${body.id}`)?.toString()]).toEqual([201, PDF]);
    expect((await people.authority.get(`/evidence-files/${body.id}`)).body).toBe(PDF);
    const act = {
      criterionCodes: ['NMAA-2.1-1a'],
      title: 'Act',
      contentUntil: '2026-06-30',
      fileId: body.id,
    };
    const one = await people.authority.post(`${to}/evidence`, act);
    await people.authority.delete(`${to}/evidence/${one.body.id}`, { 'if-match': '"1"' });
    expect(store.objects.size).toBe(0);
    expect((await people.authority.get(`/evidence-files/${body.id}`)).status).toBe(404);
  });

  it.each([
    ['is full', { status: 507, code: 'InsufficientStorage' }, 507, 'disk-full'],
    ['is over its quota', { status: 403, code: 'QuotaExceeded' }, 507, 'disk-full'],
    ['refuses', { status: 403, code: 'AccessDenied' }, 503, 'unavailable'],
    ['is out of order', { status: 500, code: 'InternalError' }, 503, 'unavailable'],
  ])('leave no orphan when the store %s, and the answer says so', async (_what, fault, status, code) => {
    store.fail(fault);
    const refused = await upload(people);
    store.fail(null);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(refused.headers.get('content-type')).toMatch('application/problem+json');
    expect(JSON.stringify(refused.body)).not.toContain(signer.secretAccessKey);
    expect([await rowsOf(people), store.objects.size]).toEqual([[], 0]);
  });

  it('that the store has lost are not found; a store that is gone is unavailable', async () => {
    const { body } = await upload(people);
    store.objects.clear();
    expect((await people.authority.get(`/evidence-files/${body.id}`)).status).toBe(404);
    store.fail({ status: 500, code: 'InternalError' });
    expect((await people.authority.get(`/evidence-files/${body.id}`)).status).toBe(503);
    store.fail(null);
  });
});

describe('a folder of files that takes nothing', () => {
  let people: Assessors;
  let folder: string;

  beforeAll(async () => {
    people = await givenAssessors({ EVIDENCE_QUOTA_MB: '1' });
    folder = path.join(people.app.app.get(Config, { strict: false }).DATA_DIR, 'evidence');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => people.app.stop());

  it.each([
    ['is no folder', () => writeFileSync(folder, '')],
    ['may only be read', () => symlinkSync('/sys', folder)],
  ])('because it %s is said plainly, and leaves no row and no file', async (_what, spoil) => {
    spoil();
    const refused = await upload(people);
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
    expect(await rowsOf(people)).toEqual([]);
    rmSync(folder, { force: true });
    const { status, body } = await upload(people);
    expect([status, readdirSync(folder)]).toEqual([201, [body.id]]);
    await people.given.owner.query('delete from evidence_file');
  });

  it('because the country’s quota is used up is said plainly, and leaves no row and no file', async () => {
    const half = Buffer.concat([Buffer.from(PDF), Buffer.alloc(600 * 1024)]);
    const first = await upload(people, half);
    expect(first.status).toBe(201);
    const second = await upload(people, half);
    expect([second.status, second.body.code, second.body.detail]).toEqual([
      409,
      'files-full',
      'The files of this country would take more than 1 MB: remove some first.',
    ]);
    expect([await rowsOf(people), readdirSync(folder)]).toEqual([[first.body.id], [first.body.id]]);
  });
});
