import { describe, expect, it } from 'vitest';
import { PointBuckets } from './point-bucket.js';
import { actualCost } from './points.js';

const TERMS = { size: 2_000, restoreRate: 100 };
const at = (seconds: number): Date => new Date(1_000_000 + seconds * 1_000);

describe('a bucket of points', () => {
  it('is full at first, empties as points are taken, and fills again at its rate and no further', () => {
    const buckets = new PointBuckets();
    expect(buckets.take('k', 1_500, TERMS, at(0))).toBe(0);
    expect(buckets.available('k', TERMS, at(0))).toBe(500);
    expect(buckets.available('k', TERMS, at(3))).toBe(800);
    expect(buckets.available('k', TERMS, at(3_600))).toBe(2_000);
    expect(buckets.available('other', TERMS, at(0))).toBe(2_000);
  });

  it('says how long to wait, and takes nothing meanwhile', () => {
    const buckets = new PointBuckets();
    buckets.take('k', 1_900, TERMS, at(0));
    expect(buckets.take('k', 350, TERMS, at(0))).toBe(3);
    expect(buckets.take('k', 350, TERMS, at(2.4))).toBe(1);
    expect(buckets.take('k', 350, TERMS, at(2.5))).toBe(0);
  });

  it('takes back what was not used, up to its size', () => {
    const buckets = new PointBuckets();
    buckets.take('k', 100, TERMS, at(0));
    buckets.giveBack('k', 60, TERMS, at(0));
    expect(buckets.available('k', TERMS, at(0))).toBe(1_960);
    buckets.giveBack('k', 500, TERMS, at(0));
    expect(buckets.available('k', TERMS, at(0))).toBe(2_000);
  });
});

describe('what an answer cost', () => {
  it('is half a point a value and one for the asking, and never more than was asked for', () => {
    expect(actualCost({ orders: { nodes: [{ id: '1', no: 'a' }, { id: '2', no: 'b' }] } }, 100)).toBe(4);
    expect(actualCost({ orders: { nodes: [{ id: '1', no: 'a' }, { id: '2', no: 'b' }] } }, 3)).toBe(3);
    expect(actualCost(null, 40)).toBe(1);
  });
});
