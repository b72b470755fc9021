import { defineConfig } from '@playwright/test';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One part of them only: the journeys on one of the databases, or accessibility. */
const part = process.env['E2E_PART'];

/** The browser tests, against programs of their own: `E2E_PART=mysql` with `TEST_MYSQL_URL` runs them on MySQL or MariaDB. */
export default defineConfig({
  testDir: 'specs',
  testMatch: part === 'accessibility' ? '**/a11y.e2e.ts' : '**/*.e2e.ts',
  testIgnore: part === 'sqlite' || part === 'mysql' ? '**/a11y.e2e.ts' : [],
  globalSetup: './setup/global-setup.ts',
  // One world is shared by all specs: one after the other keeps what they count true.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
    },
  },
});
