import { describe, expect, it } from 'vitest';
import { pickPath, shortBaskets, type PickLine } from './pick-path.js';

const line = (sku: string, basket: number, quantity = 1, stopped = false): PickLine => ({ skuId: sku, skuCode: sku, title: sku, quantity, basket, number: `OM-${basket}`, stopped });
const bin = (skuId: string, code: string, pathOrder: number) => ({ skuId, code, zone: code.charAt(0), pathOrder });

// Shows S1.2.10 (screen /waves, operation createWave)
describe('the way of a wave', () => {
  it('stops at each SKU once, as its first bin comes, with the pieces of every basket', () => {
    const path = pickPath([line('CUP', 2, 2), line('TEA', 1), line('TEA', 2, 3), line('LOOSE', 1)], [bin('TEA', 'B-1', 20), bin('TEA', 'C-1', 40), bin('CUP', 'A-1', 30)]);
    expect(path.map(({ bin: at, skuCode, pieces }) => [at, skuCode, pieces])).toEqual([['B-1', 'TEA', 4], ['A-1', 'CUP', 2], [null, 'LOOSE', 1]]);
    expect(path[0]?.baskets).toEqual([{ basket: 1, number: 'OM-1', pieces: 1, stopped: false }, { basket: 2, number: 'OM-2', pieces: 3, stopped: false }]);
  });

  it('tells of what is stopped and does not count it', () => {
    const [stop] = pickPath([line('TEA', 1, 2), line('TEA', 2, 5, true)], []);
    expect(stop).toMatchObject({ pieces: 2, baskets: [{ pieces: 2, stopped: false }, { pieces: 5, stopped: true }] });
  });

  it('lets the last baskets go short, as few as can be, and none that is stopped', () => {
    const [stop] = pickPath([line('TEA', 1, 2), line('TEA', 2, 1), line('TEA', 3, 2), line('TEA', 4, 1, true)], []);
    const short = (missing: number): number[] | undefined => stop && shortBaskets(stop, missing)?.map(({ basket }) => basket);
    expect(short(1)).toEqual([3]);
    expect(short(3)).toEqual([3, 2]);
    expect(short(5)).toEqual([3, 2, 1]);
    expect(short(6)).toBeUndefined();
  });
});
