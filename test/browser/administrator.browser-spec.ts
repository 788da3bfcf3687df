import path from 'node:path';
import type { Page } from 'playwright-core';
import { setUpLink } from '../../api/auth/set-up-link.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';

const PASSWORD = 'a sentence is a good password';
const GAZETTEER = path.resolve(import.meta.dirname, '../../api/demo/data/veldania-adm.csv');

describe('an administrator', () => {
  let app: TestApp;
  let browsing: Browsing;
  let page: Page;
  let oneTimeLink: string;

  const pages = () => page.getByRole('navigation', { name: 'Main' });

  beforeAll(async () => {
    app = await startApp();
    browsing = await browsingOn(app);
    const link = (await setUpLink(app.app, app.url)) ?? '';
    page = await browsing.visitor(link.split('/#/')[1]);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('is made by the set-up link of an empty installation', async () => {
    await page.getByLabel('Your name').fill('Ada Administrator');
    await page.getByLabel('Email address').fill('ada@example.org');
    await page.getByLabel('New password').fill('too short');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await pictureOf(page, 'administrator-set-up');
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    expect(await pages().getByRole('link').allTextContents()).toEqual([
      'Accounts',
      'Countries',
      'Checklist versions',
    ]);
  });

  it('creates a country and loads its places', async () => {
    await pages().getByRole('link', { name: 'Countries' }).click();
    await page.getByRole('link', { name: 'New country' }).first().click();
    await page.getByLabel('Name').fill('Veldania');
    await page.getByLabel('Code').fill('xve');
    await pictureOf(page, 'administrator-new-country');
    await page.getByRole('button', { name: 'Create the country' }).click();
    await page.getByRole('heading', { level: 1, name: 'Veldania' }).waitFor();
    await page.getByLabel('Choose a CSV file').setInputFiles(GAZETTEER);
    await page.getByRole('button', { name: 'Load the places' }).click();
    await page.getByText(/^\d+ places: \d+ new, 0 changed\.$/).waitFor();
    await pictureOf(page, 'administrator-country');
  });

  it('makes an account and hands over a one-time link, which is shown this once', async () => {
    await pages().getByRole('link', { name: 'Accounts' }).click();
    await page.getByRole('link', { name: 'New account' }).first().click();
    await page.getByLabel('Name').fill('Mona Monitor');
    await page.getByLabel('Email address').fill('mona@example.org');
    await page.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Centre (NMAC)' }).click();
    await page.getByRole('combobox', { name: 'Country' }).click();
    await page.getByRole('option', { name: 'Veldania' }).click();
    await pictureOf(page, 'administrator-new-account');
    await page.getByRole('button', { name: 'Create the account' }).click();
    await page.getByText('no password yet').waitFor();
    await page.getByRole('button', { name: 'Make a one-time link' }).click();
    oneTimeLink = await page.getByRole('textbox', { name: 'One-time link' }).inputValue();
    await pictureOf(page, 'administrator-one-time-link');
    await page.reload();
    await page.getByRole('button', { name: 'Make a one-time link' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'One-time link' }).count()).toBe(0);
  });

  it('lets that person choose a password with the link, once, and sign in', async () => {
    const theirs = await browsing.visitor(oneTimeLink.split('/#/')[1]);
    await theirs.getByLabel('New password').fill(PASSWORD);
    await pictureOf(theirs, 'administrator-choose-password');
    await theirs.getByRole('button', { name: 'Save the password' }).click();
    await theirs.getByRole('link', { name: 'Sign in' }).click();
    await theirs.getByLabel('Email address').fill('mona@example.org');
    await theirs.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await theirs.getByRole('button', { name: 'Sign in' }).click();
    await theirs.getByText('Veldania · NMAC').waitFor();

    const again = await browsing.visitor(oneTimeLink.split('/#/')[1]);
    await again.getByLabel('New password').fill('another good sentence');
    await again.getByRole('button', { name: 'Save the password' }).click();
    await again.getByRole('alert').waitFor();
    await pictureOf(again, 'administrator-link-used');
  });

  it('sees no country’s figures', async () => {
    for (const place of ['overview', 'reports', 'assessments', 'compare']) {
      await goTo(page, place);
      await page.getByRole('heading', { level: 1, name: 'This page is not for your role' }).waitFor();
    }
    await pictureOf(page, 'administrator-not-allowed');
  });
});
