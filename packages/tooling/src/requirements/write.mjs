import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { requirementsPage } from './table.mjs';

/** `npm run requirements`: writes docs/requirements.md and names what no test shows yet. */
const { text, missing, unknown } = requirementsPage();
writeFileSync(join(ROOT, 'docs/requirements.md'), text);
for (const id of missing) process.stdout.write(`${id} is shown by no test.\n`);
for (const id of unknown) process.stdout.write(`${id} is in no chapter.\n`);
