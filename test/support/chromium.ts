import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a machine says which fonts it has. */
const FONTS = '/etc/fonts/fonts.conf';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Flags of the packed one that make it another browser: one process for all, so that two people share cookies and storage. */
const UNLIKE_PEOPLE = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

/** A headless Chromium: that of CHROMIUM_PATH, else an installed one, else the one an npm package brings. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH || INSTALLED.find((place) => existsSync(place));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  // Only under this name does the package also unpack the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const args = packed.args.filter((flag) => !UNLIKE_PEOPLE.includes(flag));
  const executablePath = await packed.executablePath();
  // Its own fonts have no Arabic letter: with them Arabic is blank, and no line of it has its true length.
  if (existsSync(FONTS)) process.env.FONTCONFIG_PATH = path.dirname(FONTS);
  const launch = () => chromium.launch({ executablePath, args: [...args, ...QUIET] });
  return launch().catch(launch).catch(launch); // now and then it dies as it starts; the next one lives
}
