import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readPage } from '../../../platform/database/page.js';
import { loadByKey, loadOne, lookAt, readById } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { readTimeline } from '../../../platform/events/timeline.js';
import { TimelineItem } from '../../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../../platform/graphql/asked-columns.js';
import { availableAction, AvailableAction } from '../../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../../platform/graphql/connection.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { decodeNodeId } from '../../../platform/ids.js';
import { Requires } from '../../access/index.js';
import { bookStockIssue } from '../use-cases/book-stock-issue.js';
import { cancelStockIssue, cancelStockReceipt, cancelStockTransfer } from '../use-cases/cancel-stock-document.js';
import { closeStockDocument } from '../use-cases/close-stock-document.js';
import { createStockIssue } from '../use-cases/create-stock-issue.js';
import { createStockReceipt } from '../use-cases/create-stock-receipt.js';
import { createStockTransfer } from '../use-cases/create-stock-transfer.js';
import { receiveStockDocument } from '../use-cases/receive-stock-document.js';
import { sendStockTransfer } from '../use-cases/send-stock-transfer.js';
import { Stock } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';
import { StockDocumentLine } from './stock-document-line.entity.js';
import { StockDocument } from './stock-document.entity.js';
import {
  BookStockIssueInput, CancelStockDocumentInput, CloseStockDocumentInput, CreateStockIssueInput, CreateStockReceiptInput, CreateStockTransferInput, ReceiveStockDocumentInput, SendStockTransferInput,
  StockDocumentPayload,
} from './stock-document.inputs.js';
import { documentVerbs, whyNotDocument } from './stock-document.policy.js';
import { StockDocumentKind, StockDocumentState } from './stock-document.transitions.js';

@ObjectType({ description: 'A page of stock documents.' })
export class StockDocumentConnection extends Connection(StockDocument) {}

@InputType({ description: 'Which stock documents to list. What is left out does not limit.' })
export class StockDocumentFilter {
  @Field(() => [StockDocumentKind], { nullable: true, description: 'Only these kinds.' }) @IsOptional() @ArrayMaxSize(10)
  kind?: StockDocumentKind[] | null;
  @Field(() => [StockDocumentState], { nullable: true, description: 'Only these states.' }) @IsOptional() @ArrayMaxSize(10)
  state?: StockDocumentState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only those that leave from, or go to, this warehouse.' }) @NodeId('Warehouse') @IsOptional()
  warehouseId?: string | null;
  @Field(() => String, { nullable: true, description: "Number of the document, or of the supplier's paper." }) @IsOptional() @Length(1, 60)
  number?: string | null;
}

@Resolver(() => StockDocument)
export class StockDocumentResolver {
  @Query(() => StockDocumentConnection, { description: 'Stock documents that the caller may see, newest first.' })
  @Requires('stock:read')
  stockDocuments(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => StockDocumentFilter, { nullable: true, description: 'Which stock documents.' }) filter: StockDocumentFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, StockDocument, { where: documentWhere(filter), sort: { column: 'createdAt', direction: 'desc' }, page, info });
  }

  @Query(() => StockDocument, { description: 'One stock document by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('stock:read')
  stockDocument(@Arg('id', () => ID, { description: 'Id of the stock document.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, StockDocument, decodeNodeId('StockDocument', id, ['id']), askedOfOne(ctx, StockDocument, info).columns);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Enters goods that a supplier is to deliver.' })
  @Requires('stock:receive')
  createStockReceipt(@Arg('input', () => CreateStockReceiptInput, { description: 'What is to come.' }) input: CreateStockReceiptInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createStockReceipt, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Asks for goods to leave other than by an order, or to be written off.' })
  @Requires('stock:issue')
  createStockIssue(@Arg('input', () => CreateStockIssueInput, { description: 'What is to leave.' }) input: CreateStockIssueInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createStockIssue, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Asks for goods to go to another warehouse.' })
  @Requires('stock:transfer')
  createStockTransfer(@Arg('input', () => CreateStockTransferInput, { description: 'What goes where.' }) input: CreateStockTransferInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createStockTransfer, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Takes the goods of an issue or a damage report off the shelf.' })
  @Requires('stock:issue')
  bookStockIssue(@Arg('input', () => BookStockIssueInput, { description: 'Which.' }) input: BookStockIssueInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, bookStockIssue, input);
  }

  @Mutation(() => StockDocumentPayload, { description: "Takes the goods of a transfer off the sender's shelf and puts them on their way." })
  @Requires('stock:transfer')
  sendStockTransfer(@Arg('input', () => SendStockTransferInput, { description: 'Which.' }) input: SendStockTransferInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, sendStockTransfer, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Puts what arrived of a receipt or a transfer on the shelf.' })
  @Requires('stock:receive')
  receiveStockDocument(@Arg('input', () => ReceiveStockDocumentInput, { description: 'What arrived.' }) input: ReceiveStockDocumentInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, receiveStockDocument, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Ends a receipt or a transfer that came with more or fewer pieces.' })
  @Requires('stock:receive')
  closeStockDocument(@Arg('input', () => CloseStockDocumentInput, { description: 'Which, and why.' }) input: CloseStockDocumentInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, closeStockDocument, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Cancels a receipt of which nothing has arrived.' })
  @Requires('stock:receive')
  cancelStockReceipt(@Arg('input', () => CancelStockDocumentInput, { description: 'Which, and why.' }) input: CancelStockDocumentInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cancelStockReceipt, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Cancels an issue or a damage report that has not been booked.' })
  @Requires('stock:issue')
  cancelStockIssue(@Arg('input', () => CancelStockDocumentInput, { description: 'Which, and why.' }) input: CancelStockDocumentInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cancelStockIssue, input);
  }

  @Mutation(() => StockDocumentPayload, { description: 'Cancels a transfer that has not left.' })
  @Requires('stock:transfer')
  cancelStockTransfer(@Arg('input', () => CancelStockDocumentInput, { description: 'Which, and why.' }) input: CancelStockDocumentInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cancelStockTransfer, input);
  }

  @FieldResolver(() => [StockDocumentLine], { description: 'Its goods, one line for each SKU.' })
  lines(@Root() row: Row<StockDocument>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, StockDocumentLine, 'documentId', row.id);
  }

  @FieldResolver(() => [String], { description: 'Codes of its SKUs that are kept by lots where they arrive: to receive them a lot is needed.' })
  @Needs('warehouseId', 'toWarehouseId')
  async skusByLots(@Root() row: Row<StockDocument>, @Ctx() ctx: RequestContext): Promise<string[]> {
    const lines = await loadByKey(ctx, StockDocumentLine, 'documentId', row.id);
    const where = { warehouseId: row.toWarehouseId ?? row.warehouseId, byLots: true, skuId: { $in: lines.map(({ skuId }) => skuId) } };
    return (await lookAt(ctx, Stock, { columns: ['skuCode'], where })).map(({ skuCode }) => skuCode);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where the goods come in or leave; null when it is not among what the caller may see.' })
  @Needs('warehouseId')
  warehouse(@Root() row: Row<StockDocument>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, row.warehouseId);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where a transfer goes to; null when it is not among what the caller may see.' })
  @Needs('toWarehouseId')
  toWarehouse(@Root() row: Row<StockDocument>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, row.toWarehouseId);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() row: Row<StockDocument>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, row.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('kind', 'state')
  availableActions(@Root() row: Row<StockDocument>, @Ctx() ctx: RequestContext): AvailableAction[] {
    return documentVerbs(row.kind).map((verb) => availableAction(ctx, verb, () => whyNotDocument(verb.action, row)));
  }
}

function documentWhere(filter: StockDocumentFilter | null): FilterQuery<StockDocument> {
  const conditions: Record<string, unknown>[] = [];
  if (filter?.kind?.length) conditions.push({ kind: { $in: filter.kind } });
  if (filter?.state?.length) conditions.push({ state: { $in: filter.state } });
  if (filter?.warehouseId) conditions.push({ $or: [{ warehouseId: filter.warehouseId }, { toWarehouseId: filter.warehouseId }] });
  if (filter?.number) conditions.push({ $or: [{ documentNo: normaliseOrderNumber(filter.number) }, { supplierDocumentNo: filter.number.trim() }] });
  return conditions.length > 0 ? { $and: conditions } : {};
}
