import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const require = createRequire(import.meta.url);

/** These take up to two minutes each, the longest first. */
const LONG = ['enumeration', 'crash', 'sign-in-limits', 'view-as', 'bad-input', 'second-factor', 'stop'];

/** Lets what takes longest begin first, so that no worker is left with it alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = LONG.flatMap((name) => sorted.filter(({ moduleId }) => moduleId.endsWith(`/${name}.int.test.ts`)));
    return [...new Set([...long, ...sorted])];
  }
}

/** Whom the gate lets in is asked before any database is: these are the longest tests that would show the same on the other one. */
const OF_THE_GATE = ['permissions', 'view-as'].map((name) => `src/app/${name}.int.test.ts`);

export default defineConfig({
  // The tests' own imports of graphql must be the copy that type-graphql and graphql-shield load: its CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What files share is the loaded code, which takes longer to load than most of them to run.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['./src/testing/setup.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,seeds}/**/*.test.ts'], exclude: ['**/*.int.test.ts'] } },
      // Every file opens a house of its own.
      { extends: true, test: { name: 'int', include: ['src/**/*.int.test.ts'], exclude: process.env['TEST_DATABASE'] === 'mysql' ? OF_THE_GATE : [], maxWorkers: 2 } },
    ],
  },
});
