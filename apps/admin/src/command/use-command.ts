import type { OperationVariables } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef } from 'react';
import { intentKey } from '../apollo/intent-key.js';
import { explain } from '../ui/explain-error.js';
import type { UserErrorLike } from '../ui/place-user-errors.js';

interface Payload {
  userErrors: readonly UserErrorLike[];
}
type PayloadOf<Data> = NonNullable<Data[keyof Data]>;

interface CommandOptions<Done> {
  refetch?: string[] | 'active';
  onDone?: (payload: Done) => void;
  /** For commands whose input has no key, since their answer must not be kept: reveals. */
  keyless?: boolean;
}

/**
 * A command of the API as a function of its input. Gives what stood in the way; an empty list means that it was done.
 * One intent, one idempotency key: pressing again after a lost answer does not do it twice.
 */
export function useCommand<Data extends object, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input & { idempotencyKey?: string | null } }>,
  options: CommandOptions<PayloadOf<Data>> = {},
): (input: Omit<Input, 'idempotencyKey'>) => Promise<readonly UserErrorLike[]> {
  // The compiler cannot see that `{ input }` is a set of operation variables for every Input.
  const [mutate] = useMutation(document as TypedDocumentNode<Data, OperationVariables>);
  const key = useRef<{ input: string; key: string } | undefined>(undefined);
  return async (input) => {
    const intent = JSON.stringify(input);
    if (key.current?.input !== intent) key.current = { input: intent, key: intentKey() };
    try {
      const { data } = await mutate({ variables: { input: options.keyless ? input : { ...input, idempotencyKey: key.current.key } }, ...(options.refetch && { refetchQueries: options.refetch }) });
      key.current = undefined; // answered: pressing again is a new intent
      const [payload] = Object.values(data ?? {}).filter((value): value is Payload => typeof value === 'object' && value !== null && 'userErrors' in value);
      const refusals = payload?.userErrors ?? [];
      if (payload && refusals.length === 0) options.onDone?.(payload as Payload & PayloadOf<Data>);
      return refusals;
    } catch (error) {
      const { message, code = 'FAILED' } = explain(error);
      return [{ code, message }];
    }
  };
}

/** The refusals as one text; nothing when there are none. */
export function refusalText(refusals: readonly UserErrorLike[]): string | undefined {
  return refusals.length > 0 ? refusals.map(({ message }) => message).join('\n') : undefined;
}
