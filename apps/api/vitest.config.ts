import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // The tests' own imports of graphql must be the copy that type-graphql and graphql-shield load: its CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['./src/testing/setup.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,seeds}/**/*.test.ts'], exclude: ['**/*.int.test.ts'] } },
      // Every file opens a house of its own; what they share is the loaded code, which takes longer to load than most files to run.
      { extends: true, test: { name: 'int', include: ['src/**/*.int.test.ts'], maxWorkers: 2, isolate: false } },
    ],
  },
});
