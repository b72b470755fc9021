// Holds the bundle to its budget: first load of the sign-in page and shell, and what each lazy route adds. Reads Vite's manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD_KIB = 300;
const ROUTE_KIB = 160;
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
const first = needs('index.html');
const rows = [{ what: 'first load', kib: total(first), most: FIRST_LOAD_KIB }];
for (const key of new Set([...first].flatMap((file) => Object.values(manifest).find((chunk) => chunk.file === file)?.dynamicImports ?? []))) {
  const extra = [...needs(key)].filter((file) => !first.has(file));
  rows.push({ what: key.replace('src/', ''), kib: total(extra), most: ROUTE_KIB });
}
rows.sort((a, b) => b.kib - a.kib);
for (const { what, kib, most } of rows) console.log(`${kib > most ? 'OVER' : 'ok  '} ${kib.toFixed(1).padStart(7)} of ${most} KiB gzip  ${what}`);
writeFileSync(resolve(dist, 'bundle-budget.json'), `${JSON.stringify(rows.map(({ what, kib, most }) => ({ what, kib: Number(kib.toFixed(1)), most })), null, 2)}\n`);

const leaked = [...first].filter((file) => /monaco|graphiql|editor|cmdk/i.test(file));
if (leaked.length > 0) console.log(`OVER  in the first load: ${leaked.join(', ')}`);
if (leaked.length > 0 || rows.some(({ kib, most }) => kib > most)) process.exitCode = 1;
