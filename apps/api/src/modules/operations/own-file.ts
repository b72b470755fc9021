import { command, perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { parseNodeId } from '../../platform/ids.js';
import { mayDo } from '../../platform/principal.js';
import { isPermission, permissionUses } from '../access/index.js';

/** A file that the caller is about to be given, or the HTTP status that says why not: his own alone, as long as he may have it and it is there. Recorded. */
export async function ownFile(ctx: RequestContext, id: string): Promise<Row<StoredFile> | 403 | 404 | 410> {
  const parsed = parseNodeId(id);
  const where = { id: parsed?.type === 'StoredFile' ? parsed.id : '', ownerId: ctx.principal.id };
  const file = await readOne(ctx, StoredFile, { columns: ['id', 'name', 'contentType', 'size', 'permission', 'expiresAt'], where });
  if (!file) return 404;
  if (!mayDo(ctx.principal, file.permission)) return 403;
  if (rowInstant(file.expiresAt) <= ctx.clock.now()) return 410;
  if (isPermission(file.permission)) permissionUses(ctx.runtime).note(ctx.principal, [file.permission]);
  await perform(ctx, fetchFile, { id: file.id, name: file.name });
  return file;
}

const fetchFile = command('fetchFile', async (tx, { id, name }: { id: string; name: string }) => {
  await tx.emit({ type: 'FileFetched', subject: { type: 'StoredFile', id }, data: { file: name } });
  return {};
});
