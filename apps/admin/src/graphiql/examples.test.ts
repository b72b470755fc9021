import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { PERMISSIONS } from '@ordo/schema/permissions';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, examplesFor } from './examples.js';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../../packages/schema/schema.graphql'), 'utf8'));

describe('the examples of GraphiQL', () => {
  it.each(EXAMPLES.map((example) => [example.query.split('\n')[0], example] as const))('%s is a question that the API understands, for permissions that there are', (_title, { query, needs }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    for (const permission of needs) expect(PERMISSIONS).toHaveProperty([permission]);
  });

  it('are those of somebody\'s work', () => {
    const titles = (permissions: string[]): string[] => examplesFor(permissions).map(({ query }) => /(?:query|mutation|subscription) (\w+)/.exec(query)?.[1] ?? '');
    expect(titles(['order:read', 'return:review'])).toEqual(['LatestOrders', 'OneOrder', 'ReturnsToReview', 'SignIn', 'OrderChanges']);
    expect(titles(['order:read', 'stock:adjust'])).toContain('LowStock');
    expect(titles([])).toEqual(['SignIn']);
  });
});
