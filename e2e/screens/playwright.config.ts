import { defineConfig } from '@playwright/test';
import tests from '../playwright.config.js';

/** Takes the pictures of docs/screens: `npm run screens -w @ordo/e2e`. */
export default defineConfig({ ...tests, testDir: '.', testMatch: 'screens.ts', globalSetup: '../setup/global-setup.ts' });
