import { expect, it } from 'vitest';
import { bestSender } from './best-sender.js';

const held = (id: string, available: number, safetyLevel: number) => ({ id, available, safetyLevel, warehouse: { id: `at-${id}`, name: id } });

it('is the warehouse with most above its own safety level, never the one that is short itself', () => {
  expect(bestSender([held('east', 900, 0), held('south', 60, 50), held('north', 40, 5)], 'east')).toMatchObject({ id: 'north', spare: 35 });
  expect(bestSender([held('east', 900, 0), held('south', 50, 50)], 'east')).toBeUndefined();
});
