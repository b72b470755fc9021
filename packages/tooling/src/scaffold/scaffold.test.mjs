import { describe, expect, it } from 'vitest';
import { ROOT } from '../root.mjs';
import { addImport, addMutation, addPermission } from './edit-source.mjs';
import { verbNames } from './names.mjs';
import { verbFiles } from './verb-files.mjs';

describe('naming a verb', () => {
  it('ends with the longest noun that fits', () => {
    expect(verbNames('allocation/pack-fulfilment-order', ['order', 'fulfilment-order'])).toMatchObject({ noun: 'fulfilment-order', action: 'pack', pascal: 'PackFulfilmentOrder', upper: 'PACK_FULFILMENT_ORDER' });
  });

  it.each(['hold-order', 'orders/hold', 'orders/Hold-Order', 'orders/hold-parcel'])('refuses %s', (path) => {
    expect(() => verbNames(path, ['order'])).toThrow(/module\/verb-noun|ends with/);
  });
});

describe('editing a source', () => {
  it('adds to an import that is there, in order and once', () => {
    expect(addImport("import { B, D } from './x.js';\n", ['C', 'B'], './x.js')).toBe("import { B, C, D } from './x.js';\n");
  });

  it('adds an import below the last one', () => {
    expect(addImport("import { A } from 'a';\n\nconst x = 1;\n", ['B'], './b.js')).toBe("import { A } from 'a';\nimport { B } from './b.js';\n\nconst x = 1;\n");
  });

  it('puts a mutation before the fields of the resolver', () => {
    const source = '@Resolver(() => X)\nexport class R {\n  @FieldResolver(() => Y)\n  y() {}\n}\n';
    expect(addMutation(source, '  m() {}\n')).toBe('@Resolver(() => X)\nexport class R {\n  m() {}\n\n  @FieldResolver(() => Y)\n  y() {}\n}\n');
  });

  it('puts a permission beside its kind', () => {
    const source = "  'order:read': { group: 'order', says: 'See' },\n  'job:read': { group: 'system', says: 'See' },\n";
    expect(addPermission(source, 'order:split', 'split orders').split('\n')[1]).toBe("  'order:split': { group: 'order', says: 'split orders' },");
  });
});

describe('a new verb of orders', () => {
  const { files, left } = verbFiles(ROOT, 'orders/freeze-order', { permission: 'order:hold' });

  it('has its use-case, test, input, payload, resolver line and dialog', () => {
    expect([...files.keys()].map((file) => file.split('/').at(-1)).sort()).toEqual([
      'FreezeOrderDialog.tsx', 'freeze-order.int.test.ts', 'freeze-order.ts', 'order.inputs.ts', 'order.payloads.ts', 'order.resolver.ts',
    ]);
    expect(files.get('apps/api/src/modules/orders/order.resolver.ts')).toContain("  @Requires('order:hold')\n  freezeOrder(");
  });

  it('says what a person still has to decide', () => {
    expect(left.join('\n')).toContain("the action 'freeze'");
  });

  it('does not overwrite a verb that exists', () => {
    expect(() => verbFiles(ROOT, 'orders/hold-order')).toThrow('exists already');
  });

  it('brings a permission of its own when it needs one', () => {
    const { files: own } = verbFiles(ROOT, 'orders/freeze-order');
    expect(own.get('apps/api/src/modules/access/permissions.ts')).toContain("'order:freeze': { group: 'order'");
  });
});
