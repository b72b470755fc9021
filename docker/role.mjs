// What a container does is its first argument; everything else is configured by the environment.
const ROLES = {
  api: { file: '../apps/api/dist/bundle/src/main.js', env: { JOBS: 'off' } },
  worker: { file: '../apps/api/dist/bundle/src/main.js', env: { JOBS: 'on', DEMO_MODE: 'false' } },
  migrate: { file: '../apps/api/dist/bundle/src/app/cli.js', args: ['migrate'] },
  sandbox: { file: '../apps/sandbox/dist/main.js' },
};

const [name = 'api', ...rest] = process.argv.slice(2);
const role = ROLES[name];
if (!role) {
  process.stderr.write(`There is no role ${name}: take ${Object.keys(ROLES).join(', ')}.\n`);
  process.exit(2);
}
for (const [key, value] of Object.entries(role.env ?? {})) process.env[key] ??= value;
process.argv.splice(2, process.argv.length, ...(role.args ?? []), ...rest);
await import(role.file);
