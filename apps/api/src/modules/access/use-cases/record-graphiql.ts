import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';

const recordGraphiql = command('recordGraphiql', async (tx, input: { operation: string; sha256: string }) => {
  await tx.emit({ type: 'GraphiqlUsed', subject: { type: 'User', id: tx.actor.id }, data: { operation: input.operation }, audit: { sha256: input.sha256 } });
  return {};
});

/** Writes into the audit log that an operation was sent from GraphiQL: its name and a hash of its text, since text and variables may hold personal data. */
export async function noteGraphiql(ctx: RequestContext, text: string, operation: string | null | undefined): Promise<void> {
  await perform(ctx, recordGraphiql, { operation: operation?.slice(0, 80) ?? '–', sha256: createHash('sha256').update(text).digest('hex') });
}

/** Notes each operation of GraphiQL before it is run: what cannot be noted is not run. */
export function graphiqlPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: ctx }) => {
      if (!ctx.fromGraphiql) return undefined;
      return { didResolveOperation: async ({ source, operationName }) => noteGraphiql(ctx, source, operationName) };
    },
  };
}
