import { describe, expect, it } from 'vitest';
import { numberPath, placeOnPath, serpentine } from './bin-path.js';

const bin = (code: string, pathOrder?: number): { zone: string; code: string; pathOrder?: number } => ({ zone: code.split('-')[0] ?? '', code, ...(pathOrder !== undefined && { pathOrder }) });
const codes = (bins: readonly { code: string }[]): string => bins.map(({ code }) => code).join(' ');

// Shows S1.2.10 (operation importBins)
describe('the way through a warehouse', () => {
  it('goes up one aisle and down the next, zone by zone, and counts aisles as numbers', () => {
    const bins = ['B-1-1', 'A-10-01', 'A-2-01', 'A-1-02', 'A-2-03', 'A-1-01', 'A-10-02', 'A-2-02'].map((code) => bin(code));
    expect(codes(serpentine(bins))).toBe('A-1-01 A-1-02 A-2-03 A-2-02 A-2-01 A-10-01 A-10-02 B-1-1');
  });

  it('is numbered in steps, with room between', () => {
    const [first, second] = [bin('A-1-1'), bin('A-1-2')];
    expect([...numberPath([second, first])]).toEqual([[first, 10], [second, 20]]);
  });

  it('places new bins behind the one before them and leaves numbers that a person gave', () => {
    const [early, late] = [bin('A-1-1', 30), bin('A-1-4', 40)];
    const [between, alsoBetween, end] = [bin('A-1-2'), bin('A-1-3'), bin('B-1-1')];
    const placed = placeOnPath([end, alsoBetween, early, between, late]);
    expect(placed.get(between)).toBe(31);
    expect(placed.get(alsoBetween)).toBe(32);
    expect(placed.get(end)).toBe(50);
    expect(placed.has(early)).toBe(false);
  });

  it('lets two bins share a number where there is no room', () => {
    const [a, b, fresh] = [bin('A-1-1', 10), bin('A-1-3', 11), bin('A-1-2')];
    expect(placeOnPath([a, b, fresh]).get(fresh)).toBe(10);
  });
});
