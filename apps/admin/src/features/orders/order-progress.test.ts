import { expect, it } from 'vitest';
import { stepsDone } from './order-progress.js';

it('goes step by step with the order', () => {
  expect([
    stepsDone('DRAFT', 'UNALLOCATED'), stepsDone('AWAITING_PAYMENT', 'UNALLOCATED'), stepsDone('AWAITING_REVIEW', 'UNALLOCATED'), stepsDone('APPROVED', 'UNALLOCATED'),
    stepsDone('APPROVED', 'ALLOCATED'), stepsDone('APPROVED', 'SHIPPED'), stepsDone('COMPLETED', 'DELIVERED'),
  ]).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('claims no payment for what was cancelled before anything happened', () => {
  expect(stepsDone('CANCELLED', 'UNALLOCATED')).toBe(1);
});
