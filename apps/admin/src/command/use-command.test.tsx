import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useCommand } from './use-command.js';

interface Data {
  holdOrder: { userErrors: { code: string; message: string; field?: string[] | null }[] };
}
const HOLD: TypedDocumentNode<Data, { input: { orderId: string; idempotencyKey?: string | null } }> = gql`mutation Hold($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { code message field } } }`;
const DONE: Data = { holdOrder: { userErrors: [] } };

/** A client that answers in turn; 'lost' drops the connection. Gives the keys that it was sent. */
function withAnswers(answers: (Data | 'lost')[], onDone = vi.fn()) {
  const keys: unknown[] = [];
  const link = new ApolloLink((operation) => new Observable((observer) => {
    keys.push((operation.variables['input'] as { idempotencyKey: unknown }).idempotencyKey);
    const answer = answers.shift() ?? 'lost';
    if (answer === 'lost') return observer.error(new TypeError('Failed to fetch'));
    observer.next({ data: { ...answer } });
    observer.complete();
  }));
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const { result } = renderHook(() => useCommand(HOLD, { onDone }), { wrapper: ({ children }) => <ApolloProvider client={client}>{children}</ApolloProvider> });
  return { hold: result.current, keys, onDone };
}

it('repeats a command whose answer was lost under the same key, so that it is not done twice', async () => {
  const { hold, keys } = withAnswers(['lost', DONE]);
  expect(await hold({ orderId: 'o1' })).toMatchObject([{ message: 'Failed to fetch' }]);
  expect(await hold({ orderId: 'o1' })).toEqual([]);
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

it('takes a new key for a new intent: after an answer, and for another input', async () => {
  const { hold, keys } = withAnswers([DONE, 'lost', DONE]);
  await hold({ orderId: 'o1' });
  await hold({ orderId: 'o1' });
  await hold({ orderId: 'o2' });
  expect(new Set(keys).size).toBe(3);
});

it('gives the refusals and does not call it done', async () => {
  const refusal = { code: 'ACTION_NOT_ALLOWED', message: '已发货', field: null };
  const { hold, onDone } = withAnswers([{ holdOrder: { userErrors: [refusal] } }]);
  expect(await hold({ orderId: 'o1' })).toMatchObject([refusal]);
  expect(onDone).not.toHaveBeenCalled();
});
