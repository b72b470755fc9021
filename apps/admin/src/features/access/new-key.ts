export const LIFETIMES = ['30', '90', '180', '365', ''] as const;

interface NewKey {
  name: string;
  mode: 'LIVE' | 'TEST';
  permissions: string[];
  shopIds: string[];
  warehouseIds: string[];
  addresses: string;
  /** Days; '' for ever. */
  lifetime: string;
}

export const NEW_KEY: NewKey = { name: '', mode: 'LIVE', permissions: [], shopIds: [], warehouseIds: [], addresses: '', lifetime: '90' };
const DAY_MS = 86_400_000;

/** The form as the API's input: what was left empty is left out, which means all, anywhere, for ever. */
export function keyInput({ name, mode, permissions, shopIds, warehouseIds, addresses, lifetime }: NewKey, now: Date) {
  const ranges = addresses.split(/[\s,;，；]+/).filter(Boolean);
  return {
    name: name.trim(), mode, permissions,
    ...(shopIds.length > 0 && { shopIds }), ...(warehouseIds.length > 0 && { warehouseIds }), ...(ranges.length > 0 && { addresses: ranges }),
    ...(lifetime !== '' && { expiresAt: new Date(now.getTime() + Number(lifetime) * DAY_MS).toISOString() }),
  };
}
