import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { explain } from '../ui/explain-error.js';
import type { UserErrorLike } from '../ui/place-user-errors.js';
import { intentKey } from './intent-key.js';

export interface Outcome<Data> {
  /** Empty when it was done. */
  refusals: readonly UserErrorLike[];
  data?: Data | undefined;
}

export type Command<Data, Input> = (input: Omit<Input, 'idempotencyKey'>) => Promise<Outcome<Data>>;

/**
 * One verb of the API: sends the input under a key of its own, gives what was refused, and reads again what is on screen.
 * A repeat after a lost answer carries the same key, so that it is not done twice.
 */
export function useCommand<Data extends object, Input extends object>(document: TypedDocumentNode<Data, { input: Input }>): Command<Data, Input> {
  const client = useApolloClient();
  const unanswered = useRef<{ text: string; key: string }>(undefined);
  return async (input) => {
    const text = JSON.stringify(input);
    if (unanswered.current?.text !== text) unanswered.current = { text, key: intentKey() };
    // Every command's input takes the key; the rest of it is what the caller gave.
    const variables = { input: { ...input, idempotencyKey: unanswered.current.key } as unknown as Input };
    try {
      const { data } = await client.mutate<Data, { input: Input }>({ mutation: document, variables });
      unanswered.current = undefined;
      const refusals = refusalsOf(data);
      if (refusals.length === 0) void client.refetchQueries({ include: 'active' });
      return { refusals, data: data ?? undefined };
    } catch (error) {
      const { message, code = 'INTERNAL' } = explain(error);
      return { refusals: [{ code, message }] };
    }
  };
}

/** The refusals in one text, or nothing when there are none: what a confirmation shows. */
export function refusalText(refusals: readonly UserErrorLike[]): string | undefined {
  return refusals.length > 0 ? refusals.map((each) => each.message).join('\n') : undefined;
}

function refusalsOf(data: object | null | undefined): readonly UserErrorLike[] {
  return Object.values(data ?? {}).flatMap((payload: unknown) =>
    typeof payload === 'object' && payload !== null && 'userErrors' in payload ? (payload.userErrors as readonly UserErrorLike[]) : []);
}
