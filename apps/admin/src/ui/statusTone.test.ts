import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import zhCN from '@ordo/i18n/screen/zh-CN';
import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { STATUS_TONE } from './statusTone.js';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../../packages/schema/schema.graphql'), 'utf8'));
const enums = Object.values(schema.getTypeMap()).filter(isEnumType).filter((type) => !type.name.startsWith('__'));
const texts: Record<string, Record<string, string>> = zhCN.status;
const tones: Record<string, Record<string, string>> = STATUS_TONE;

it('has a word for every value of every enum that the screens show', () => {
  const missing = enums.filter((type) => texts[type.name]).flatMap((type) => type.getValues().filter((value) => !texts[type.name]?.[value.name]).map((value) => `${type.name}.${value.name}`));
  expect(missing).toEqual([]);
});

it('has a tone for every value of every status', () => {
  const statuses = enums.filter((type) => tones[type.name] || /(Status|State|Stage)$/.test(type.name));
  const missing = statuses.flatMap((type) => type.getValues().filter((value) => !tones[type.name]?.[value.name]).map((value) => `${type.name}.${value.name}`));
  expect(missing).toEqual([]);
});
