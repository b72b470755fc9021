import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { inlineDocuments } from './scripts/inline-documents.js';
import { leanGrid } from './scripts/lean-grid.js';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';
const toApi = { target: api, ws: true, changeOrigin: false };

export default defineConfig({
  plugins: [inlineDocuments(resolve(import.meta.dirname, 'src')), leanGrid(), react()],
  build: {
    manifest: true,
    target: 'es2022',
    // GraphiQL's editor is one large chunk of its own page.
    chunkSizeWarningLimit: 4_000,
    rollupOptions: {
      input: { index: resolve(import.meta.dirname, 'index.html'), graphiql: resolve(import.meta.dirname, 'graphiql.html') },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173, proxy: { '/graphql': toApi, '/app-config.json': api, '/print': api } },
  preview: { proxy: { '/graphql': toApi, '/app-config.json': api, '/print': api } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing/setup.ts'], css: false },
});
