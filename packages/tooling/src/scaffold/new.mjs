import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../root.mjs';
import { verbFiles } from './verb-files.mjs';

const USAGE = 'npm run new -- verb orders/hold-order [--permission order:hold]';

/** Writes the files of a new verb in the house's form, and says what they still need. */
function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { permission: { type: 'string' } } });
  const [kind, path] = positionals;
  if (kind !== 'verb' || !path) throw new Error(`Use it like this: ${USAGE}`);
  const { files, left } = verbFiles(ROOT, path, values);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    process.stdout.write(`  ${file}\n`);
  }
  process.stdout.write(`\nWhat is left to you:\n${left.map((each) => `  - ${each}`).join('\n')}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
