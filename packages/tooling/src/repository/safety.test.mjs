import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileGaps } from '../install/lockfile.mjs';
import { ROOT } from '../root.mjs';
import { filesBelow, textOf } from './files.mjs';

const API = 'apps/api/src';
const files = filesBelow('.').filter((file) => !file.startsWith('.env'));
const sources = files.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file));
const tests = sources.filter((file) => /\.(test|e2e)\.(ts|tsx|mjs)$/.test(file));
const modules = readdirSync(join(ROOT, API, 'modules'));
const lockfile = JSON.parse(textOf('package-lock.json')).packages;

/** The files whose text has the pattern, each with its first such line, so that a failure says where to look. */
function linesWith(pattern, among) {
  return among.flatMap((file) => {
    const lines = textOf(file).split('\n');
    const at = lines.findIndex((line) => pattern.test(line));
    return at < 0 ? [] : [`${file}:${at + 1} ${lines[at].trim().slice(0, 120)}`];
  });
}

describe('the house keeps its form', () => {
  it.each(modules)('module %s says what it owns and what others may use', (name) => {
    expect(files).toContain(`${API}/modules/${name}/README.md`);
    expect(files).toContain(`${API}/modules/${name}/index.ts`);
  });

  it('names files by what they are, never *Service, *Manager, *Helper, utils or common', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc)\.\w+$|([-.](service|manager|helper)|[a-z](Service|Manager|Helper))\.tsx?$/;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });

  it('runs every verb that people may call in an integration test', () => {
    const mutations = new Set([...(/^type Mutation \{$(.*?)^\}$/ms.exec(textOf('packages/schema/schema.graphql'))?.[1] ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name));
    expect(mutations.size).toBeGreaterThan(0);
    const texts = tests.filter((file) => file.endsWith('.int.test.ts')).map(textOf).join('\n');
    expect([...mutations].filter((name) => !new RegExp(`\\b${name}\\b`).test(texts))).toEqual([]);
  });

  it('lets resolvers call reads and use-cases, never the database', () => {
    const resolvers = sources.filter((file) => file.startsWith(API) && /\.(resolver|subscription)\.ts$/.test(file));
    expect(linesWith(/\bem\b\s*[.(]|createQueryBuilder|getKysely/, resolvers)).toEqual([]);
  });

  it('writes SQL by hand in the platform and nowhere else', () => {
    const others = sources.filter((file) => file.startsWith(API) && !file.startsWith(`${API}/platform/`) && !tests.includes(file) && !file.startsWith(`${API}/testing/`));
    expect(linesWith(/getKysely\(|getConnection\(\)\.execute|\bem\.execute\b/, others)).toEqual([]);
  });

  it('compares states in the transition tables and policies, never in a resolver', () => {
    const resolvers = sources.filter((file) => file.startsWith(API) && file.endsWith('.resolver.ts'));
    expect(linesWith(/\.(stage|state|status)\s*[!=]==/, resolvers)).toEqual([]);
  });
});

describe('tests are worth running', () => {
  it('leaves none out and runs none alone', () => {
    expect(linesWith(/^\s*(it|test|describe)\.(only|skip|todo|fixme)\b/, tests)).toEqual([]);
  });

  it('never waits for a time in the browser: what is waited for has a name', () => {
    expect(linesWith(/waitForTimeout/, sources.filter((file) => file.startsWith('e2e/')))).toEqual([]);
  });
});

describe('the repository is fit for any machine', () => {
  it('names no folder of one machine and no package registry', () => {
    const texts = files.filter((file) => /\.(ts|tsx|mjs|cjs|js|json|jsonc|ya?ml|md|html|css|sh|graphql)$|(^|\/)(Dockerfile|run|\.\w+rc)$/.test(file) && file !== 'package-lock.json');
    const folder = new RegExp(`(^|[^\\w.-])/(${['home', 'root', 'work', 'farm', 'Users'].join('|')})/[a-z.]`);
    expect(linesWith(folder, texts)).toEqual([]);
    expect(linesWith(/https?:\/\/[a-z0-9.-]*(registry|mirror)[a-z0-9.-]*\./, texts)).toEqual([]);
    expect(Object.values(lockfile).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });

  it('has a lockfile in which no platform is missing', () => {
    expect(lockfileGaps(lockfile)).toEqual([]);
  });

  it('pins the same versions everywhere', () => {
    const loose = Object.entries(lockfile)
      .filter(([path]) => path === '' || !path.includes('node_modules'))
      .flatMap(([path, { dependencies, devDependencies }]) => Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => ({ path, name, version })))
      .filter(({ name, version }) => (name.startsWith('@ordo/') ? version !== '*' : !/^\d/.test(version)));
    expect(loose).toEqual([]);
  });
});
