import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey, readMany } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';

const MOST_SHOWN = 100;

@Resolver(() => StoredFile)
export class FileResolver {
  @Query(() => [StoredFile], { description: "The caller's own files that have not expired, newest first, at most 100." })
  @Authenticated()
  myFiles(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, StoredFile, { where: { ownerId: ctx.principal.id, expiresAt: { $gt: ctx.clock.now() } }, orderBy: { id: 'desc' }, limit: MOST_SHOWN });
  }

  @FieldResolver(() => String, { description: 'Where it is fetched, on this server.' })
  @Needs('id')
  url(@Root() file: Row<StoredFile>): string {
    return `/files/${encodeNodeId('StoredFile', file.id)}`;
  }
}

@Resolver(() => Job)
export class JobFilesResolver {
  @FieldResolver(() => [StoredFile], { description: 'The files that it made for the caller; none for anybody else.' })
  @Needs('id')
  async files(@Root() job: Row<Job>, @Ctx() ctx: RequestContext): Promise<Row<StoredFile>[]> {
    const files = await loadByKey(ctx, StoredFile, 'jobId', job.id);
    return files.filter((file) => file.ownerId === ctx.principal.id && rowInstant(file.expiresAt) > ctx.clock.now());
  }
}
