import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Config } from '../../api/config.js';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, REF } from '../support/assessors.js';
import type { Client } from '../support/client.js';
import { fileForm } from '../support/given.js';

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const DECLARED = { declaration: 'true' };
const MIB = 1024 * 1024;

const act = (more: object = {}) => ({
  criterionCodes: ['NMAA-2.1-1a', 'NMAA-2.1-3a'],
  title: 'Mine Action Act',
  contentUntil: '2026-06-30',
  ...more,
});

describe('evidence may bring a file', () => {
  let people: Assessors;
  let authority: Actor;
  let foreigner: Actor;
  let begun: Assessors['begun'];

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, foreigner, begun } = people);
  });
  afterAll(() => people.app.stop());

  async function uploaded(by: Client = authority): Promise<string> {
    const { status, body } = await by.post('/evidence-files', fileForm(PDF, 'act.pdf', DECLARED));
    expect([status, body.type]).toEqual([201, 'application/pdf']);
    return body.id;
  }

  /** What lies in the folder of files, and what the database says should. */
  async function stored() {
    const folder = path.join(people.app.app.get(Config, { strict: false }).DATA_DIR, 'evidence');
    const { rows } = await people.given.owner.query('select id from evidence_file order by id');
    let onDisk: string[] = [];
    try {
      onDisk = readdirSync(folder).sort();
    } catch {
      // nothing was ever stored
    }
    return { onDisk, inDatabase: rows.map(({ id }) => id) };
  }

  it('which comes back whole, as a download that a browser runs nothing of', async () => {
    const to = await begun();
    const form = fileForm(PDF, '../../Gesetz «12» ü.pdf', DECLARED);
    const file = await authority.post('/evidence-files', form);
    expect(file.body).toMatchObject({ countryCode: 'XVE', size: PDF.length, type: 'application/pdf' });
    expect(file.body.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file.body.name).toBe('Gesetz «12» ü.pdf');
    const made = await authority.post(`${to}/evidence`, act({ fileId: file.body.id }));
    expect(made.body).toMatchObject({ fileId: file.body.id, fileName: 'Gesetz «12» ü.pdf' });
    const { body, headers } = await authority.get(`/evidence-files/${file.body.id}`);
    expect(body).toBe(PDF);
    expect(headers.get('content-disposition')).toMatch(/^attachment;.*filename\*=UTF-8''Gesetz/);
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('once per idempotency key', async () => {
    const before = (await stored()).inDatabase.length;
    const send = () =>
      authority.post('/evidence-files', fileForm(PDF, 'act.pdf', DECLARED), { 'idempotency-key': 'file' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(second?.body.id).toBe(first?.body.id);
    const { onDisk, inDatabase } = await stored();
    expect(inDatabase).toHaveLength(before + 1);
    expect(onDisk).toEqual(inDatabase);
  });

  it('of the wrong type never, whatever it is called', async () => {
    const before = await stored();
    for (const [name, content] of [
      ['page.html', '<script>alert(1)</script>'],
      ['act.pdf', '<script>alert(1)</script>'],
      ['act.txt', PDF],
      ['table.csv', Buffer.from([0xff, 0xfe, 0, 0x41])],
    ] as const) {
      const refused = await authority.post('/evidence-files', fileForm(content, name, DECLARED));
      expect([name, refused.status, refused.body.code]).toEqual([name, 415, 'unsupported-content']);
      expect(refused.headers.get('content-type')).toMatch('application/problem+json');
    }
    const json = await authority.post('/evidence-files', { file: PDF });
    expect([json.status, json.body.code]).toEqual([415, 'unsupported-content']);
    expect(await stored()).toEqual(before);
  });

  it('only with the declaration that nobody can be recognised by it', async () => {
    const before = await stored();
    const none = await authority.post('/evidence-files', fileForm(PDF, 'act.pdf'));
    expect([none.status, none.body.errors[0].pointer]).toEqual([422, '#/declaration']);
    const no = await authority.post('/evidence-files', fileForm(PDF, 'act.pdf', { declaration: 'false' }));
    expect(no.status).toBe(422);
    const empty = new FormData();
    empty.append('declaration', 'true');
    expect((await authority.post('/evidence-files', empty)).body.errors[0].pointer).toBe('#/file');
    expect(await stored()).toEqual(before);
  });

  it('of at most 10 MB', async () => {
    const before = await stored();
    for (const size of [10 * MIB + 1, 50 * MIB]) {
      const big = fileForm(Buffer.concat([Buffer.from(PDF), Buffer.alloc(size)]), 'act.pdf', DECLARED);
      const refused = await authority.post('/evidence-files', big);
      expect([refused.status, refused.body.code]).toEqual([413, 'too-large']);
    }
    expect(await stored()).toEqual(before);
    expect((await authority.get('/assessments')).status).toBe(200);
  });

  it('until those of the country take 500 MB', async () => {
    await people.given.owner.query(
      `insert into evidence_file (id, country_code, name, type, size, sha256, stored_at, stored_by)
       values (gen_random_uuid(), 'XTA', 'all.pdf', 'application/pdf', $1, '', now(), gen_random_uuid())`,
      [500 * MIB],
    );
    const full = await foreigner.post('/evidence-files', fileForm(PDF, 'act.pdf', DECLARED));
    expect([full.status, full.body.code]).toEqual([409, 'files-full']);
    await people.given.owner.query(`delete from evidence_file where country_code = 'XTA'`);
    expect((await foreigner.post('/evidence-files', fileForm(PDF, 'act.pdf', DECLARED))).status).toBe(201);
  });

  it('never where case, interview and visit records are named', async () => {
    const to = await begun();
    const fileId = await uploaded();
    const guarded = { ...act({ criterionCodes: ['NMAA-6.1-1a'] }), fileId };
    const refused = await authority.post(`${to}/evidence`, guarded);
    expect([refused.status, refused.body.code]).toEqual([422, 'references-only']);
    expect(refused.body.errors[0].pointer).toBe('#/fileId');
    const named = await authority.post(`${to}/evidence`, { ...guarded, fileId: null, keptWhere: 'Safe' });
    const one = `${to}/evidence/${named.body.id}`;
    const later = await authority.patch(one, { fileId }, { 'if-match': '"1"' });
    expect(later.body.code).toBe('references-only');
  });

  it('that goes with the last evidence it stands behind', async () => {
    const to = await begun();
    const fileId = await uploaded();
    const [first, second] = [
      await authority.post(`${to}/evidence`, act({ fileId })),
      await authority.post(`${to}/evidence`, act({ fileId })),
    ];
    await authority.delete(`${to}/evidence/${first.body.id}`, { 'if-match': '"1"' });
    expect((await authority.get(`/evidence-files/${fileId}`)).status).toBe(200);
    await authority.patch(`${to}/evidence/${second.body.id}`, { fileId: null }, { 'if-match': '"1"' });
    expect((await authority.get(`/evidence-files/${fileId}`)).status).toBe(404);
    expect((await stored()).onDisk).not.toContain(fileId);
  });

  it('which stays in its country, and with an invited adviser only as far as its evidence is shown', async () => {
    const to = await begun();
    const [shown, hidden, loose] = [await uploaded(), await uploaded(), await uploaded()];
    await authority.post(`${to}/evidence`, act({ fileId: shown, sensitivity: 'advisers' }));
    await authority.post(`${to}/evidence`, act({ fileId: hidden }));
    expect((await foreigner.get(`/evidence-files/${shown}`)).status).toBe(404);
    const stolen = await foreigner.post('/assessments', {
      body: 'NMAA',
      frameworkRef: REF,
      period: '2026',
    });
    const use = await foreigner.post(`/assessments/${stolen.body.id}/evidence`, act({ fileId: shown }));
    expect([use.status, use.body.code]).toEqual([422, 'unknown-reference']);
    const adviser = await people.given.account({ role: 'adviser' });
    await people.given.invitation('XVE', adviser);
    const seen = async (id: string) => (await adviser.get(`/evidence-files/${id}`)).status;
    expect(await seen(shown)).toBe(404); // the assessment is a draft still
    await authority.post(`${to}/submission`);
    expect([await seen(shown), await seen(hidden), await seen(loose)]).toEqual([200, 404, 404]);
    expect((await adviser.post('/evidence-files', fileForm(PDF, 'act.pdf', DECLARED))).status).toBe(403);
  });
});
