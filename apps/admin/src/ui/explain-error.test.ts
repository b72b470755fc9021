import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
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

it('quotes what the API says of a page from before an update, and knows that only loading it anew helps', () => {
  const refused = (bodyText: string) => explain(new ServerError('Response not successful', { bodyText, response: new Response(bodyText, { status: 400 }) }));
  const body = { errors: [{ message: '请重新加载', extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND', requestId: 'r-2' } }] };
  expect(refused(JSON.stringify(body))).toEqual({ message: '请重新加载', code: 'PERSISTED_DOCUMENT_NOT_FOUND', requestId: 'r-2', outdated: true, offline: false });
  expect(refused('<html>')).toEqual({ message: 'Response not successful', offline: false });
});
