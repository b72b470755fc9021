import type { RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { notFound } from '../../platform/errors.js';
import { mayDo } from '../../platform/principal.js';
import { ApiKey } from './api-key.entity.js';

/** A key that the caller may look at: any, or his own. Throws NOT_FOUND. */
export async function readKey(ctx: RequestContext, id: string, columns: readonly string[]): Promise<Row<ApiKey>> {
  const where = mayDo(ctx.principal, 'apikey:read') ? { id } : { id, ownerId: ctx.principal.kind === 'user' ? ctx.principal.id : '' };
  const row = await readOne(ctx, ApiKey, { where, columns });
  if (!row) throw notFound('ApiKey');
  return row;
}
