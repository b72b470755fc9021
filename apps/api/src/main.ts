import { enableCompileCache } from 'node:module';

// What the engine compiled is kept for the next start: loading the code is most of a start's time.
enableCompileCache();

import('./app/start.js').then(({ start }) => start()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
