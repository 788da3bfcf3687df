// The product in a real Chromium, as people use it.
//   const browsing = await browsingOn(app);
//   const page = await browsing.as(monitor, 'reports');        // signed in, at that page
//   const page = await browsing.visitor();                     // nobody is signed in
//   await pictureOf(page, 'monitor-grid');                     // test/pictures/monitor-grid.png, for people to look at
//   afterEach(() => expect(browsing.complaints()).toEqual([])); // third parties asked, errors of scripts and of the CSP
import path from 'node:path';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Actor } from './actors.js';
import type { TestApp } from './app.js';
import { launchBrowser } from './chromium.js';

const PICTURES = path.resolve(import.meta.dirname, '../pictures');

/** A device: the language chosen on it (none: the person's own) and its screen. */
export interface Device {
  readonly language?: 'en' | 'fr' | 'ar';
  readonly width?: number;
  readonly height?: number;
}

export type Browsing = Awaited<ReturnType<typeof browsingOn>>;

/** One Chromium; each person has a device of their own. */
export async function browsingOn({ url }: TestApp) {
  const browser = await launchBrowser();
  const complaints: string[] = [];

  async function device({ language, width = 1280, height = 900 }: Device): Promise<BrowserContext> {
    const chosen = language ? [{ name: 'common-ground.language', value: language }] : [];
    const options: BrowserContextOptions = {
      baseURL: url,
      locale: 'en-GB',
      storageState: { cookies: [], origins: [{ origin: url, localStorage: chosen }] },
      viewport: { width, height },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    };
    const context = await browser.newContext(options);
    context.setDefaultTimeout(20_000);
    context.on('request', (request) => {
      const asked = request.url();
      if (/^(https?|wss?):/.test(asked) && !asked.startsWith(`${url}/`))
        complaints.push(`a third party was asked: ${asked}`);
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('console', (message) => {
      // An answer such as 404 is the product's own word, which each test judges for itself.
      if (message.type() === 'error' && !message.location().url.startsWith(`${url}/api/`))
        complaints.push(message.text());
    });
    return context;
  }

  async function opened(context: BrowserContext, address: string): Promise<Page> {
    const page = await context.newPage();
    await goTo(page, address);
    return page;
  }

  return {
    /** What no page should have done since this was last asked. */
    complaints: () => complaints.splice(0),

    /** A page of somebody who is signed in. */
    async as({ session }: Actor, address = '', on: Device = {}): Promise<Page> {
      const context = await device(on);
      // Chromium takes a cookie of this name from a secure address only, and then sends it to this machine, too.
      const secure = url.replace('http:', 'https:');
      await context.addCookies([{ name: '__Host-session', value: session, url: secure, secure: true }]);
      return opened(context, address);
    },

    /** A page of somebody whom the product does not know. */
    async visitor(address = '', on: Device = {}): Promise<Page> {
      return opened(await device(on), address);
    },

    close: () => browser.close(),
  };
}

/** Goes to another address of the application. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`/#/${address}`);
}

/** Puts a text on the clipboard, as copying it elsewhere does. */
export async function copied(page: Page, text: string): Promise<void> {
  await page.locator('html').evaluate((html, words) => {
    return html.ownerDocument.defaultView?.navigator.clipboard.writeText(words);
  }, text);
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await target.and(page.locator(':focus')).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${target}`);
}

/** Keeps a picture of the whole page, seen from its top. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  await page.locator('html').evaluate((html) => html.ownerDocument.defaultView?.scrollTo(0, 0));
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
}
