// Holds the bundle to its budget: first load of the sign-in page and shell, and what each lazy route adds. Reads Vite's manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD_KIB = 300;
// A page in all: the shell and 175 KiB of its own. The shell shares few controls with pages, so their sum is what is held.
const PAGE_KIB = FIRST_LOAD_KIB + 175;
const dist = resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(resolve(dist, '.vite/manifest.json'), 'utf8'));
const sizes = new Map();

function gzipKib(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(resolve(dist, file))).length / 1024);
  return sizes.get(file);
}

/** Every script that an entry of the manifest needs before it runs. */
function needs(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const each of chunk.imports ?? []) needs(each, found);
  return found;
}

const total = (files) => [...files].reduce((sum, file) => sum + gzipKib(file), 0);
// What somebody waits for first: the entry with the sign-in page, or with the shell. Pages come on top of the shell.
const entry = needs('index.html');
const signIn = needs('src/auth/SignInPage.tsx', new Set(entry));
const first = needs('src/shell/AppShell.tsx', new Set(entry));
const rows = [{ what: 'first load: sign-in', kib: total(signIn), most: FIRST_LOAD_KIB }, { what: 'first load: shell', kib: total(first), most: FIRST_LOAD_KIB }];
for (const key of Object.keys(manifest).filter((each) => manifest[each].isDynamicEntry && !/AppShell|SignInPage|graphiql|monaco|prettier|src\/dev\//.test(each))) {
  const all = needs(key, new Set(first));
  if (all.size > first.size) rows.push({ what: `with ${key.replace('src/', '')}`, kib: total(all), most: PAGE_KIB });
}
rows.sort((a, b) => b.kib - a.kib);
for (const { what, kib, most } of rows) console.log(`${kib > most ? 'OVER' : 'ok  '} ${kib.toFixed(1).padStart(7)} of ${most} KiB gzip  ${what}`);
writeFileSync(resolve(dist, 'bundle-budget.json'), `${JSON.stringify(rows.map(({ what, kib, most }) => ({ what, kib: Number(kib.toFixed(1)), most })), null, 2)}\n`);

const leaked = [...first].filter((file) => /monaco|graphiql|editor|cmdk/i.test(file));
if (leaked.length > 0) console.log(`OVER  in the first load: ${leaked.join(', ')}`);
if (leaked.length > 0 || rows.some(({ kib, most }) => kib > most)) process.exitCode = 1;
