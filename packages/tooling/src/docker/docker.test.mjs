import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, textOf } from '../repository/files.mjs';
import { ROOT } from '../root.mjs';
import { copyOf, stagesIn } from './dockerfile.mjs';

const compose = parse(textOf('docker/compose.yaml'), { merge: true });
const stages = stagesIn(textOf('docker/Dockerfile'));
const copies = stages.flatMap(({ steps }) => steps.filter(({ keyword }) => keyword === 'COPY').map(({ text }) => copyOf(text)));
const services = Object.entries(compose.services);
const own = services.filter(([, service]) => service.image === 'ordo:local');

describe('the image', () => {
  it('copies only what exists, from the repository or from an earlier stage', () => {
    const known = new Set(stages.map(({ name }) => name));
    for (const { from, sources } of copies) {
      if (from) expect(known).toContain(from);
      else for (const source of sources) expect(existsSync(join(ROOT, source)), source).toBe(true);
    }
  });

  it('knows the manifest of every workspace before it installs', () => {
    const manifests = filesBelow('.').filter((file) => file.endsWith('package.json'));
    for (const name of ['build', 'dependencies']) {
      const stage = stages.find((each) => each.name === name);
      const before = stage.steps.slice(0, stage.steps.findIndex(({ text }) => text.startsWith('npm ci')));
      const copied = before.filter(({ keyword }) => keyword === 'COPY').flatMap(({ text }) => copyOf(text).sources);
      expect(copied.filter((file) => file !== 'package-lock.json').sort()).toEqual([...manifests].sort());
    }
  });

  it('brings the built form of every package that the API and the sandbox use', () => {
    const built = copies.filter(({ from }) => from === 'build').flatMap(({ sources }) => sources);
    for (const app of ['api', 'sandbox']) {
      const { dependencies } = JSON.parse(textOf(`apps/${app}/package.json`));
      for (const name of Object.keys(dependencies).filter((each) => each.startsWith('@ordo/'))) expect(built).toContain(`/app/packages/${name.slice('@ordo/'.length)}/dist`);
    }
  });

  it('does not run as root', () => {
    expect(stages.at(-1).steps.find(({ keyword }) => keyword === 'USER')?.text).toBe('node');
  });

  it('refuses a role that it does not know', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'docker/role.mjs'), 'cook'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'There is no role cook: take api, worker, migrate, sandbox.\n' });
  });
});

describe('the compose file', () => {
  it('starts every role of the image', () => {
    expect(own.map(([, { command }]) => command[0]).sort()).toEqual(['api', 'migrate', 'sandbox', 'worker']);
  });

  it.each(services)('%s writes to its volumes only', (_name, service) => {
    expect(service).toMatchObject({ read_only: true, init: true });
    for (const volume of service.volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });

  it.each(services)('%s waits for services that exist and can say that they are ready', (_name, service) => {
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(compose.services).toHaveProperty(needed);
      if (condition === 'service_healthy') expect(compose.services[needed]).toHaveProperty('healthcheck');
    }
  });

  it('opens ports to this machine alone', () => {
    for (const port of services.flatMap(([, service]) => service.ports ?? [])) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});
