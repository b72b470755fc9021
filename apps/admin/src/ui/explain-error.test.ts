import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { expect, it } from 'vitest';
import { explain } from './explain-error.js';

it('quotes the code and the request number of the API', () => {
  const error = new CombinedGraphQLErrors({ errors: [{ message: '没有权限', extensions: { code: 'FORBIDDEN', requestId: 'r-1' } }] });
  expect(explain(error)).toEqual({ message: '没有权限', code: 'FORBIDDEN', requestId: 'r-1', offline: false });
});

it('tells a dead line from an answer', () => {
  expect(explain(new TypeError('Failed to fetch')).offline).toBe(true);
  expect(explain(new Error('odd')).offline).toBe(false);
});
