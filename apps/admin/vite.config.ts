import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { inlineDocuments } from './scripts/inline-documents.js';
import { leanGrid } from './scripts/lean-grid.js';
import { loadTogether } from './scripts/load-together.js';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';
const toApi = { target: api, ws: true, changeOrigin: false };

const mui = (...modules: string[]): string[] => modules.map((module) => `../../node_modules/@mui/${module}`);

/** What is loaded together, in the order in which it is needed. */
const PARTS = {
  start: ['src/app/App.tsx'],
  'sign-in': ['src/auth/SignInPage.tsx'],
  shell: ['src/shell/AppShell.tsx'],
  // Lists need these too; pages without one are not to wait for the data grid.
  form: ['src/ui/FormDialog.tsx', 'src/ui/Card.tsx', ...mui('material/TextField/index.mjs', 'material/Checkbox/index.mjs', 'material/FormControlLabel/index.mjs', 'material/Switch/index.mjs', 'material/Skeleton/index.mjs', 'icons-material/CloseOutlined.mjs', 'icons-material/DeleteOutlineOutlined.mjs')],
  views: ['src/ui/SavedViews.tsx'],
  list: ['src/ui/ListView.tsx'],
};

export default defineConfig({
  plugins: [inlineDocuments(resolve(import.meta.dirname, 'src')), leanGrid(), react()],
  build: {
    manifest: true,
    target: 'es2022',
    // GraphiQL's editor is one large chunk of its own page.
    chunkSizeWarningLimit: 4_000,
    rollupOptions: {
      output: { codeSplitting: { groups: [loadTogether(import.meta.dirname, PARTS, ['src/graphiql/main.tsx'])] } },
      input: { index: resolve(import.meta.dirname, 'index.html'), graphiql: resolve(import.meta.dirname, 'graphiql.html') },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173, proxy: { '/graphql': toApi, '/app-config.json': api, '/print': api, '/files': api } },
  preview: { proxy: { '/graphql': toApi, '/app-config.json': api, '/print': api, '/files': api } },
  // One window for all files, which leave it empty: to make one takes longer than most of them.
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing/setup.ts'], css: false, isolate: false },
});
