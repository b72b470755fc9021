import type { RequestContext } from '../../platform/context.js';
import { readById, readOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { SystemError } from '../../platform/errors.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { mayDo } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';

const NEEDED: Permission = 'job:read';

/** One job, for who may see jobs and for who started it. Throws FORBIDDEN for another's, whether there is one or not. */
export async function readJob(ctx: RequestContext, id: string, columns: readonly string[]): Promise<Row<Job>> {
  if (mayDo(ctx.principal, NEEDED)) {
    ctx.passed.add(NEEDED);
    return readById(ctx, Job, id, columns);
  }
  const own = await readOne(ctx, Job, { columns, where: { id, requestedBy: ctx.principal.id } });
  if (!own) throw new SystemError('FORBIDDEN', 'forbidden', { permission: NEEDED });
  return own;
}
