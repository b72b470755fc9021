import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addImport, addMutation, addPermission, append } from './edit-source.mjs';
import { verbNames } from './names.mjs';
import * as templates from './templates.mjs';

/**
 * What a new verb adds to the repository.
 * @param {string} root the repository's top folder
 * @param {string} path `orders/hold-order`
 * @param {{ permission?: string }} options the permission that it needs; `order:hold` when left out
 * @returns {{ files: Map<string, string>, left: string[] }} whole texts by path, and what remains to be thought about
 * @throws when the module lacks a file that the verb needs, or has the verb already
 */
export function verbFiles(root, path, options = {}) {
  const folder = `apps/api/src/modules/${path.split('/')[0]}`;
  if (!existsSync(join(root, folder))) throw new Error(`There is no module ${folder}.`);
  const nouns = readdirSync(join(root, folder)).flatMap((file) => /^(.+)\.entity\.ts$/.exec(file)?.[1] ?? []);
  const n = verbNames(path, nouns);
  const permission = options.permission ?? `${n.noun}:${n.action.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const read = (file) => {
    if (!existsSync(join(root, file))) throw new Error(`${file} is missing: a verb of ${n.noun} is written there.`);
    return readFileSync(join(root, file), 'utf8');
  };
  const created = [`${folder}/use-cases/${n.verb}.ts`, `${folder}/use-cases/${n.verb}.int.test.ts`, `apps/admin/src/features/${n.module}/${n.pascal}Dialog.tsx`];
  const known = created.find((file) => existsSync(join(root, file)));
  if (known) throw new Error(`${known} exists already.`);
  const policy = `${folder}/${n.noun}.policy.ts`;
  const asksPolicy = existsSync(join(root, policy)) && /export function assertMay\b/.test(read(policy));
  const files = new Map([
    [created[0], templates.useCase(n, { policy: asksPolicy })],
    [created[1], templates.integrationTest(n)],
    [created[2], templates.dialog(n)],
    [`${folder}/${n.noun}.inputs.ts`, withInput(read(`${folder}/${n.noun}.inputs.ts`), n)],
    [`${folder}/${n.noun}.payloads.ts`, withPayload(read(`${folder}/${n.noun}.payloads.ts`), n)],
    [`${folder}/${n.noun}.resolver.ts`, withMutation(read(`${folder}/${n.noun}.resolver.ts`), n, permission)],
  ]);
  const permissions = 'apps/api/src/modules/access/permissions.ts';
  const isNew = !read(permissions).includes(`'${permission}'`);
  if (isNew) files.set(permissions, addPermission(read(permissions), permission, `${n.action} ${n.words}s`));
  return { files, left: whatIsLeft(n, folder, { asksPolicy, isNew, permission }) };
}

function withInput(source, n) {
  const base = /export abstract class (\w+CommandInput)\b/.exec(source)?.[1];
  const added = append(source, templates.inputClass(n, { base }));
  if (base) return added;
  const withTypes = addImport(addImport(added, ['Field', 'ID', 'InputType', 'Int'], 'type-graphql'), ['IsOptional', 'Min'], 'class-validator');
  return addImport(addImport(withTypes, ['NodeId'], '../../platform/graphql/node-id.js'), ['CommandInputBase'], '../../platform/command/command-input.js');
}

function withPayload(source, n) {
  return addImport(append(source, templates.payloadClass(n)), [n.nounPascal], `./${n.noun}.entity.js`);
}

function withMutation(source, n, permission) {
  const added = addMutation(source, templates.mutation(n, { permission }));
  const imports = [
    [['Arg', 'Ctx', 'Mutation', 'Resolver'], 'type-graphql'],
    [['execute'], '../../platform/command/command.js'],
    [['Requires'], '../access/index.js'],
    [[`${n.pascal}Input`], `./${n.noun}.inputs.js`],
    [[`${n.pascal}Payload`], `./${n.noun}.payloads.js`],
    [[n.camel], `./use-cases/${n.verb}.js`],
  ];
  return imports.reduce((text, [names, from]) => addImport(text, names, from), added);
}

function whatIsLeft(n, folder, { asksPolicy, isNew, permission }) {
  return [
    `the change itself in ${folder}/use-cases/${n.verb}.ts, and its event`,
    asksPolicy ? `the action '${n.action}' and its row in ${folder}/${n.noun}.transitions.ts, and in the policy's list of verbs` : `who may do it when, in ${folder}/${n.noun}.policy.ts`,
    ...(isNew ? [`who gets ${permission} in apps/api/src/modules/access/preset-roles.ts, and its words in permissions.ts`] : []),
    `the texts ${n.module}:actions.${n.action}, ${n.action}.title, ${n.action}.effect and ${n.action}.done in packages/i18n, in three languages`,
    `the dialog's place in apps/admin/src/features/${n.module}/${n.nounPascal}Actions.tsx`,
    'npm run schema, and a look at what it changes',
  ];
}
