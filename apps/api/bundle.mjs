import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

// Puts what tsc made and the libraries into a few files: loading some 3,400 modules one by one takes twice as long as
// everything else of a start.
const BUILT = join(import.meta.dirname, 'dist');
const BUNDLE = join(BUILT, 'bundle');

// A migration is an entry: it is found by its file's name, and shares the code of everything else.
const entries = ['src/main.js', 'src/app/cli.js', ...globSync('migrations/*/*.js', { cwd: BUILT })];

/** shield.ts asks for graphql-shield by a `require` of its own; here the bundler's, so that there is one copy of graphql. */
const OWN_REQUIRE = /^const require = createRequire\(import\.meta\.url\);$/m;
const bundledShield = {
  name: 'bundled-shield',
  transform(code, id) {
    if (!id.endsWith('/platform/graphql/shield.js')) return undefined;
    if (!OWN_REQUIRE.test(code)) throw new Error(`${id} no longer makes a require of its own`);
    return code.replace(OWN_REQUIRE, '');
  },
};

/** Apollo asks for Node's hashes by `module.require`, which a bundle has not, and would hash each document in JavaScript. */
const NATIVE_HASH = 'module.require("crypto")';
const nativeHash = {
  name: 'native-hash',
  transform(code, id) {
    if (!id.includes('/@apollo/utils.createhash/')) return undefined;
    if (!code.includes(NATIVE_HASH)) throw new Error(`${id} no longer asks for hashes by module.require`);
    return code.replace(' && module.require', '').replace(NATIVE_HASH, 'require("node:crypto")');
  },
};

rmSync(BUNDLE, { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((file) => [file.replace(/\.js$/, ''), join(BUILT, file)])),
  cwd: import.meta.dirname,
  platform: 'node',
  // Native code stays where it was installed.
  external: [/^better-sqlite3$/, /^@node-rs\/argon2$/],
  // CommonJS where a package has both, as Node itself takes it: graphql allows one copy of itself.
  resolve: { mainFields: ['main', 'module'] },
  plugins: [bundledShield, nativeHash],
});
await bundle.write({
  dir: BUNDLE,
  format: 'esm',
  // Names of classes are names of entities and of types.
  keepNames: true,
  // As deep as the sources, so that paths from a file to another hold.
  chunkFileNames: 'src/app/[name]-[hash].js',
  comments: false,
});
await bundle.close();
