import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput } from './errors.js';
import { decodeNodeId, encodeNodeId, newId, parseNodeId } from './ids.js';

const types = fc.constantFrom('Order', 'OrderLine', 'Sku', 'FulfilmentOrder', 'Job');

describe('ids', () => {
  it('sort by the order in which they were made, and never repeat', () => {
    const made = Array.from({ length: 20_000 }, newId);
    expect(new Set(made).size).toBe(made.length);
    expect([...made].sort()).toEqual(made);
  });
  it('are shown as base64url and read back as they were', () => {
    fc.assert(fc.property(types, (type) => {
      const id = newId();
      const shown = encodeNodeId(type, id);
      expect(shown).toBe(Buffer.from(`${type}:${id}`).toString('base64url'));
      expect(parseNodeId(shown)).toEqual({ type, id });
    }));
  });
  it('of another type, or of nothing, are refused by name of the field', () => {
    expect(() => decodeNodeId('Order', encodeNodeId('Sku', newId()), ['orderId'])).toThrow(BadInput);
    fc.assert(fc.property(fc.string(), (text) => {
      expect(() => decodeNodeId('Order', text, ['orderId'])).toThrow('orderId');
    }));
  });
});
