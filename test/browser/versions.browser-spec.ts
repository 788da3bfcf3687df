import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { NEXT } from '../fixtures/next-version.js';
import { type Assessors, givenAssessors } from '../support/assessors.js';
import { type Browsing, browsingOn, pictureOf } from '../support/browser.js';
import { NEXT_REF, versionsOf, yamlOf } from '../support/versions.js';

describe('a version of the checklist', () => {
  let people: Assessors;
  let browsing: Browsing;
  let page: Page;
  let round: string;
  let folder: string;

  const file = (name: string, text: string) => {
    const at = path.join(folder, name);
    writeFileSync(at, text);
    return at;
  };

  beforeAll(async () => {
    people = await givenAssessors();
    folder = mkdtempSync(path.join(tmpdir(), 'versions-'));
    round = await people.begun();
    for (const code of [NEXT.reworded, NEXT.replaced, NEXT.movedFrom, NEXT.removed])
      await people.authority.put(`${round}/answers/${code}`, { code, answer: 'met' });
    browsing = await browsingOn(people.app);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await people.app.stop();
    rmSync(folder, { recursive: true });
  });

  it('is looked at by an administrator before it is stored', async () => {
    const { after } = await versionsOf(people.app);
    page = await browsing.as(people.given.administrator, 'frameworks');
    await page.getByRole('heading', { level: 1, name: 'Versions of the checklist' }).waitFor();
    const choose = page.getByLabel('Choose a file');
    await choose.setInputFiles(file('wrong.yaml', 'ref: &a x\ntitle: *a'));
    await page.getByRole('button', { name: 'Look at it first' }).click();
    await page.getByText('uses anchors, aliases, tags or directives').waitFor();
    await choose.setInputFiles(file('next.yaml', yamlOf(after)));
    await page.getByRole('button', { name: 'Look at it first' }).click();
    await page.getByText(`XVE · NMAA · gdei-wps@1.0 · open rounds: 1`).waitFor();
    await page.getByText('The plan in force names the common priorities, one by one.').waitFor();
    await pictureOf(page, 'versions-look');
    await page.getByRole('button', { name: `Store ${NEXT_REF}` }).click();
    await page.getByText(`${NEXT_REF} is here now.`).waitFor();
    await page.getByRole('button', { name: `${NEXT_REF}: What changed` }).click();
    await page.getByRole('heading', { name: 'Replaced' }).waitFor();
  });

  it('is shown to the officer of an open round, with answers and levels of now and then', async () => {
    page = await browsing.as(people.authority, 'assessments');
    await page.getByText(`The version ${NEXT_REF} is there.`).waitFor();
    await pictureOf(page, 'versions-notice');
    await page.getByRole('link', { name: 'See what changes for this round' }).click();
    await page.getByRole('heading', { level: 1, name: `Take up ${NEXT_REF}?` }).waitFor();
    await page.getByText('begins as “met”, until you confirm it').first().waitFor();
    await page.getByText('“met” is set aside').waitFor();
    await pictureOf(page, 'versions-preview');
  });

  it('is taken up, and the answers that it replaced wait to be confirmed', async () => {
    await page.getByRole('button', { name: `Go on under ${NEXT_REF}` }).click();
    await page.getByRole('heading', { level: 1, name: `This round goes by ${NEXT_REF}` }).waitFor();
    await pictureOf(page, 'versions-accepted');
    const checklist = await browsing.as(people.authority, `${round.slice(1)}/NMAA-2.2`);
    await checklist.getByRole('radiogroup', { name: `Your answer to ${NEXT.replacing}` }).waitFor();
    await checklist.getByText('carried over').waitFor();
    await checklist.close();
  });

  it('is given up again, and every answer is as it was', async () => {
    await page.getByRole('button', { name: 'Back to gdei-wps@1.0' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
    await page.getByRole('heading', { level: 1, name: `Take up ${NEXT_REF}?` }).waitFor();
    const { body } = await people.authority.get(`${round}/answers`);
    expect(body.map(({ code }: { code: string }) => code).sort()).toEqual(
      [NEXT.reworded, NEXT.replaced, NEXT.movedFrom, NEXT.removed].sort(),
    );
  });

  it('reads as well on a telephone, from right to left', async () => {
    const phone = { language: 'ar', width: 400 } as const;
    const small = await browsing.as(people.authority, `${round.slice(1)}/version`, phone);
    await small.getByRole('heading', { level: 1, name: NEXT_REF }).waitFor();
    await small.getByText('لا تضيع أي إجابة.').waitFor();
    await pictureOf(small, 'versions-preview-ar-400');
    expect(await small.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const desk = await browsing.as(people.given.administrator, 'frameworks', phone);
    await desk.getByText('gdei-wps@1.1').waitFor();
    await pictureOf(desk, 'versions-administrator-ar-400');
    expect(await desk.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
