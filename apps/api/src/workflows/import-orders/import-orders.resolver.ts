import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { loadOne, readOne } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { Requires } from '../../modules/access/index.js';
import { OrderImport, type ColumnMapping, type RowProblem } from '../../modules/orders/index.js';
import { Shop } from '../../modules/shops/index.js';
import { CheckOrderImportInput, CommitOrderImportInput, OrderImportColumn, OrderImportPayload, OrderImportProblem, StartOrderImportInput } from './import-orders.inputs.js';
import { checkOrderImport, commitOrderImport, startOrderImport } from './import-steps.js';

/** A file of orders on its way in: upload, columns, check, placing. */
@Resolver(() => OrderImport)
export class ImportOrdersResolver {
  @Query(() => OrderImport, { nullable: true, description: "One of the caller's own imports; null when there is none such." })
  @Requires('order:import')
  orderImport(@Arg('id', () => ID, { description: 'Id of the import.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readOne(ctx, OrderImport, { where: { id: decodeNodeId('OrderImport', id, ['id']), ownerId: ctx.principal.id } });
  }

  @Mutation(() => OrderImportPayload, { description: 'Begins an import with a file uploaded to /files: reads its columns and guesses what they are.' })
  @Requires('order:import')
  startOrderImport(@Arg('input', () => StartOrderImportInput, { description: 'Which file, for which shop.' }) input: StartOrderImportInput, @Ctx() ctx: RequestContext): unknown {
    return startOrderImport(ctx, input);
  }

  @Mutation(() => OrderImportPayload, { description: 'Checks every row in the background by the rules of placing an order. Nothing is placed.' })
  @Requires('order:import')
  checkOrderImport(@Arg('input', () => CheckOrderImportInput, { description: 'Which column is what.' }) input: CheckOrderImportInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, checkOrderImport, input);
  }

  @Mutation(() => OrderImportPayload, { description: 'Places the orders of a checked file in the background. What is here already is not placed again.' })
  @Requires('order:import')
  commitOrderImport(@Arg('input', () => CommitOrderImportInput, { description: 'Which import.' }) input: CommitOrderImportInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, commitOrderImport, input);
  }

  @FieldResolver(() => Shop, { nullable: true, description: 'The shop that its orders are placed in.' })
  @Needs('shopId')
  shop(@Root() row: Row<OrderImport>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return loadOne(ctx, Shop, row.shopId, info);
  }

  @FieldResolver(() => [OrderImportColumn], { description: 'Its columns, and what they are taken for.' })
  @Needs('heads', 'mapping')
  columns(@Root() row: Row<OrderImport>): OrderImportColumn[] {
    const mapping = rowJson<ColumnMapping[]>(row.mapping);
    return rowJson<string[]>(row.heads).map((title, index) => ({ index, title, field: mapping.find(({ column }) => column === index)?.field ?? null }));
  }

  @FieldResolver(() => [OrderImportProblem], { description: 'What is wrong with its rows, at most 200; the file of errors has all.' })
  @Needs('problems')
  problems(@Root() row: Row<OrderImport>): RowProblem[] {
    return rowJson<RowProblem[] | null>(row.problems ?? null) ?? [];
  }

  @FieldResolver(() => Job, { nullable: true, description: 'The work on it in the background: the last check, or the placing.' })
  @Needs('jobId')
  job(@Root() row: Row<OrderImport>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return loadOne(ctx, Job, row.jobId, info);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The same file back, with a column that says what is wrong with each row; null when nothing is.' })
  @Needs('errorFileId')
  errorFile(@Root() row: Row<OrderImport>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, StoredFile, row.errorFileId);
  }
}
