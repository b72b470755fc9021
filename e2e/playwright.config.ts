import { defineConfig } from '@playwright/test';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for seconds here: the best compiler takes more of the processor than it gives back, the second best, asked early, gives back a third,
  // and room for what is young spares a tenth that went into collecting it.
  '--js-flags=--no-opt --invocation-count-for-maglev=100 --min-semi-space-size=32',
];

/** What goes through all modules is tried on both databases; a screen looks alike on either, and is tried on one. */
const ON_BOTH = ['journey'];
const ON_MYSQL_ONLY = ['stock-papers', 'rules', 'view-as', 'order-list', 'new-order', 'roles-editing', 'access-review', 'why-not', 'two-step', 'account', 'recovery', 'queue', 'registration'];
const files = (names: readonly string[]): string[] => names.map((name) => `**/${name}.e2e.ts`);
const PARTS: Record<string, { testMatch: string[]; testIgnore: string[] }> = {
  sqlite: { testMatch: ['**/*.e2e.ts'], testIgnore: files(ON_MYSQL_ONLY) },
  mysql: { testMatch: files([...ON_BOTH, ...ON_MYSQL_ONLY]), testIgnore: [] },
};

/** The browser tests, against programs of their own. `E2E_PART=sqlite`, or `mysql` with `TEST_MYSQL_URL`, runs one of the two parts; without it all run, on the embedded database. */
export default defineConfig({
  testDir: 'specs',
  testMatch: ['**/*.e2e.ts'],
  ...PARTS[process.env['E2E_PART'] ?? ''],
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
    // A trace takes a sixth of the time; `--trace on` brings it when a failure is looked into.
    screenshot: 'only-on-failure',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
    },
  },
});
