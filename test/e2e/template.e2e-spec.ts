import type { Language } from '../../api/domain/framework.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { openTemplate, sessionRow } from '../support/filled-template.js';
import { fileForm, givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let operator: Actor;
let maple: string;
let birch: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania', enabledFlags: ['caregiver'] });
  await given.country('XTA');
  await given.places('XVE');
  maple = await given.operator('XVE', { name: '=Maple Clearance' });
  birch = await given.operator('XVE', { name: 'Birch' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
});
afterEach(() => given.owner.query('delete from report'));
afterAll(() => app.stop());

async function fetched(by: Actor, query: string): Promise<Uint8Array> {
  const answer = await by.ask('GET', `/exports/template.xlsx?${query}`);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}
const template = async (lang: Language = 'en', by = operator) =>
  openTemplate(await fetched(by, `operatorId=${maple}&period=2026-03&lang=${lang}`));
const send = (bytes: Buffer<ArrayBuffer>, fields: Record<string, string> = {}, by = operator) =>
  by.post('/imports', fileForm(bytes, 'report.xlsx', fields));

/** A template with one session of 21 girls and women; blank cells were not counted. */
async function filled(lang: Language = 'en') {
  const one = await template(lang);
  one.fill('EORE', sessionRow(lang));
  return one;
}

async function report() {
  const [{ id }] = (await monitor.get('/reports')).body;
  return (await monitor.get(`/reports/${id}`)).body;
}

describe('a template', () => {
  it.each(['en', 'fr', 'ar'] as const)('in %s comes back as the report it was filled with', async (lang) => {
    const { status, body } = await send((await filled(lang)).bytes());
    expect([status, body.format, body.status, body.counts.new]).toEqual([201, 'template', 'done', 1]);
    const { operatorId, period, entries } = await report();
    expect([operatorId, period, entries.length]).toEqual([maple, '2026-03', 1]);
    expect(entries[0]).toMatchObject({
      activity: 'EORE_SESSION',
      placeCode: 'VD0101001',
      setting: 'out_of_school',
      beneficiaryType: 'direct',
      countBasis: 'persons',
      disabilityAsked: 'all',
      quantity: { value: 3, unit: 'sessions' },
      flags: [{ flag: 'caregiver', value: 4 }],
      comments: '=1+1',
    });
    const figures = entries[0].counts.map(
      ({ sex, ageBand, disability, value }: Record<string, unknown>) =>
        `${sex} ${ageBand} ${disability} ${value}`,
    );
    expect(figures.sort()).toEqual(['F Y0T17 _T 12', 'F Y18T59 _T 9', 'M Y0T17 _T 0', '_T _T with 2']);
  });

  it('sent twice changes nothing the second time, looked at stores nothing, and can be taken back', async () => {
    const bytes = (await filled()).bytes();
    expect((await send(bytes, { dryRun: 'true' })).body).toMatchObject({
      status: 'checked',
      counts: { new: 1 },
    });
    expect((await monitor.get('/reports')).body).toEqual([]);
    const { body } = await send(bytes);
    expect((await send(bytes)).body.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    expect((await operator.delete(`/imports/${body.id}`)).status).toBe(200);
    expect((await monitor.get('/reports')).body).toEqual([]);
  });

  it('says what is wrong by sheet and cell; the valid rows come in alone, the marked file is a template again', async () => {
    const one = await filled();
    one.fill('EORE', { placeCode: 'VD0101002', beneficiaryType: 'Direct', 'F.Y0T17._T': 'many' });
    one.fill('NTS', { placeCode: 'VD9999', beneficiaryType: 'Direct' });
    const refused = await send(one.bytes());
    expect([refused.status, refused.body.code]).toEqual([422, 'import-refused']);
    const column = one.rolesOf('EORE').indexOf('F.Y0T17._T');
    const letter = String.fromCharCode(65 + column);
    const pointers = refused.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(['#/Sheet NTS, A3', `#/Sheet EORE, ${letter}4`]);
    const { body } = await send(one.bytes(), { rows: 'valid' });
    expect(body.counts).toMatchObject({ new: 1, refused: 2 });
    const answer = await operator.ask('GET', `/imports/${body.id}/workbook`);
    const marked = Buffer.from(await answer.arrayBuffer());
    expect((await send(marked, { rows: 'valid' })).body).toMatchObject({
      format: 'template',
      counts: { unchanged: 1, refused: 2 },
    });
  });

  it('of a period without activity says so on its first sheet', async () => {
    const one = await template('fr');
    one.fill('REPORT', { nil: 'oui' });
    expect((await send(one.bytes())).body).toMatchObject({ status: 'done', counts: { rows: 1, new: 1 } });
    expect(await report()).toMatchObject({ nil: true, entries: [] });
  });

  it('may be of a quarter', async () => {
    const one = await openTemplate(await fetched(operator, `operatorId=${maple}&period=2026-Q1`));
    one.fill('QA_VISIT', { placeCode: 'VD01', 'quantity.value': 2 });
    expect((await send(one.bytes())).body.counts.new).toBe(1);
    expect(await report()).toMatchObject({ period: '2026-Q1', entries: [{ activity: 'QA_VISIT' }] });
  });

  it('refuses formulas by their cells', async () => {
    const one = await template();
    one.edit('EORE', (xml) =>
      xml.replace('</sheetData>', '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row></sheetData>'),
    );
    expect((await send(one.bytes())).body.errors).toContainEqual(
      expect.objectContaining({ code: 'V02', pointer: '#/Sheet EORE, A3' }),
    );
  });
});

describe('a template that is not as it was made', () => {
  const refusal = async (bytes: Buffer<ArrayBuffer>, by = operator) => {
    const { status, body } = await send(bytes, {}, by);
    expect([status, body.code]).toEqual([422, 'template-refused']);
    expect((await monitor.get('/reports')).body).toEqual([]);
    return body.errors[0];
  };

  it('is refused at the heading that was changed', async () => {
    const one = await filled();
    one.edit('EORE', (xml) => xml.replace('Beneficiaries', 'Who'));
    expect(await refusal(one.bytes())).toEqual({
      pointer: '#/Sheet EORE, C2',
      code: 'template-changed',
      detail: 'Sheet EORE, C2: "Beneficiaries" was made into "Who".',
    });
  });

  it('is refused when a sheet is missing, or the hidden one was changed or is of another version', async () => {
    const renamed = await filled();
    renamed.editBook((xml) => xml.replace('name="NTS"', 'name="Survey"'));
    expect(await refusal(renamed.bytes())).toMatchObject({
      pointer: '#/Sheet NTS',
      code: 'template-changed',
    });
    const changed = await filled();
    changed.edit('_template', (xml) => xml.replace('2026-03', '2026-04'));
    expect((await refusal(changed.bytes())).code).toBe('template-changed');
    const later = await filled();
    later.edit('_template', (xml) => xml.replace('>1<', '>2<'));
    expect((await refusal(later.bytes())).code).toBe('template-version');
  });

  it('is refused for an operator that one does not report for', async () => {
    const one = await openTemplate(await fetched(monitor, `operatorId=${birch}&period=2026-03`));
    one.fill('EORE', { placeCode: 'VD0101001', beneficiaryType: 'Direct', 'F.Y0T17._T': 3 });
    expect((await refusal(one.bytes())).code).toBe('template-operator');
    expect((await send(one.bytes(), {}, monitor)).body.counts.new).toBe(1);
  });

  it('is no template where a plain workbook or a text was said to be one', async () => {
    const one = await filled();
    one.editBook((xml) => xml.replace('name="_template"', 'name="other"'));
    expect((await send(one.bytes(), { format: 'template' })).body.errors[0].code).toBe('template-missing');
    expect((await send(Buffer.from('a,b\n1,2\n'), { format: 'template' })).body.code).toBe('file-refused');
  });
});
