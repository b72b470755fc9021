import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runToEnd } from '../process/child.mjs';
import { findProgram } from '../process/find-program.mjs';
import { ROOT } from '../root.mjs';
import { installFromDebian } from './debian.mjs';

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds or installs a browser: CHROME_PATH, an installed Chrome or Chromium, Playwright's own, Debian's package.
 * @returns {Promise<{ path: string, warnings: string[] }>}
 * @throws when all of that failed, with every reason
 */
export async function findBrowser() {
  const path = process.env.CHROME_PATH || installedBrowser() || (await playwrightsBrowser()) || (await debiansBrowser());
  if (!existsSync(path)) throw new Error(`CHROME_PATH names ${path}, which does not exist.`);
  return { path, warnings: await missingFonts() };
}

function installedBrowser() {
  return findProgram('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser') ?? PLACES.find((place) => existsSync(place));
}

async function playwrightsBrowser() {
  const require = createRequire(join(ROOT, 'e2e/package.json'));
  const { chromium } = require('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const cli = join(require.resolve('@playwright/test/package.json'), '../cli.js');
  await runToEnd({ command: process.execPath, args: [cli, 'install', 'chromium'] }).catch(() => undefined);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function debiansBrowser() {
  const failure = await installFromDebian(['chromium']);
  const path = installedBrowser();
  if (path) return path;
  throw new Error(`The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH.\n- none was found, and Playwright could not bring its own\n- Debian's package: ${failure ?? 'has no chromium'}`);
}

/** Chinese is drawn as boxes without a font for it: tests of the layout would measure boxes. */
async function missingFonts() {
  if (process.platform !== 'linux' || (await hasChineseFont())) return [];
  const failure = await installFromDebian(['fonts-noto-cjk', 'fontconfig']);
  return failure ? [`No font for Chinese is installed, and Debian's could not be: ${failure}`] : [];
}

async function hasChineseFont() {
  const list = findProgram('fc-list');
  if (!list) return false;
  return (await runToEnd({ command: list, args: [':lang=zh', 'family'] })).length > 0;
}
