import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createSandbox } from './sandbox.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const port = z.coerce.number().int().min(0).max(65_535);

const Environment = z.object({
  SANDBOX_PORT: port.default(4010),
  SANDBOX_HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  PORT: port.default(4000),
  SF_PUSH_URL: z.url().optional(),
  SF_PUSH_SECRET: z.string().min(8).default('sandbox-push-secret'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
const env = Environment.parse(given);

const sandbox = createSandbox({
  dataDir: resolve(ROOT, env.DATA_DIR),
  host: env.SANDBOX_HOST,
  port: env.SANDBOX_PORT,
  sfPushUrl: env.SF_PUSH_URL ?? `http://127.0.0.1:${env.PORT}/webhooks/sf/${env.SF_PUSH_SECRET}`,
  logger: { level: env.LOG_LEVEL },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // The exit code says that it stopped as asked; a state that cannot be written must be seen.
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  });
}

const url = await sandbox.listen();
process.stdout.write(`Sandbox of the outside world: ${url}\n`);
