import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../process/child.mjs';
import { ROOT } from '../root.mjs';

const EMITTED = ['packages/schema/schema.graphql', 'packages/schema/src/permissions.ts', 'packages/schema/src/index.ts'];

/** What is checked without running the product; each throws with what it found. */
export const STATIC_CHECKS = {
  'lint (oxlint, with types)': () => tool('oxlint', '--type-aware', '--format=unix'),
  'types of the tests': typesOfTests,
  'import rules (dependency-cruiser)': () => tool('depcruise', 'apps', 'packages', 'e2e', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'),
  'dead code (knip)': () => tool('knip', '--no-progress'),
  'first load of the SPA within its budget': () => runToEnd({ command: process.execPath, args: [join(ROOT, 'apps/admin/scripts/bundle-budget.mjs')], cwd: ROOT }),
  'the committed schema is the emitted one': schemaIsFresh,
};

/** The builds leave the tests out. */
async function typesOfTests() {
  for (const project of ['apps/api/tsconfig.test.json', 'apps/sandbox/tsconfig.test.json', 'packages/connectors/tsconfig.test.json', 'packages/i18n/tsconfig.test.json', 'packages/kernel/tsconfig.test.json', 'e2e']) {
    await tool('tsc', '-p', project, '--noEmit');
  }
}

async function tool(name, ...args) {
  await runToEnd({ command: join(ROOT, 'node_modules/.bin', name), args, cwd: ROOT });
}

/** Emits the schema from the built API and compares; leaves the committed files as they are. */
async function schemaIsFresh() {
  const committed = EMITTED.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  try {
    await runToEnd({ command: process.execPath, args: [join(ROOT, 'apps/api/dist/src/app/print-schema.js')], cwd: ROOT });
    const stale = EMITTED.filter((file, index) => readFileSync(join(ROOT, file), 'utf8') !== committed[index]);
    if (stale.length > 0) throw new Error(`${stale.join(', ')} is not what the API says today. Run \`npm run schema\`, look at the difference, and commit it.`);
  } finally {
    EMITTED.forEach((file, index) => writeFileSync(join(ROOT, file), committed[index]));
  }
}
