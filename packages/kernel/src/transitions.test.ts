import { expect, it } from 'vitest';
import { actionsFrom, canRun, defineTransitions, nextState, toMermaid, walk } from './transitions.js';

type State = 'OPEN' | 'DONE' | 'LOST' | 'STUCK';
const table = defineTransitions<State, 'finish' | 'touch' | 'jam'>({
  finish: { from: ['OPEN'], to: 'DONE' },
  touch: { from: ['OPEN', 'DONE'] },
  jam: { from: ['OPEN'], to: 'STUCK' },
});

it('tells what is possible in a state and where it leads', () => {
  expect(actionsFrom(table, 'OPEN')).toEqual(['finish', 'touch', 'jam']);
  expect(nextState(table, 'touch', 'DONE')).toBe('DONE');
  expect(canRun(table, 'finish', 'DONE')).toBe(false);
  expect(() => nextState(table, 'finish', 'DONE')).toThrow(RangeError);
});

it('finds states that nothing leads to and dead ends that nobody meant', () => {
  const found = walk(table, ['OPEN', 'DONE', 'LOST', 'STUCK'], { initial: ['OPEN'], terminal: ['DONE'] });
  expect(found).toEqual({ unreachable: ['LOST'], deadEnds: ['LOST', 'STUCK'] });
});

it('draws the machine', () => {
  expect(toMermaid(table, 'OPEN')).toContain('OPEN --> DONE: finish');
});
