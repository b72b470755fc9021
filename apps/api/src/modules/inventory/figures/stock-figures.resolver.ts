import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import type { Row } from '../../../platform/database/row.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { OrderSuggestion, suggestionFor } from '../alerts/order-suggestion.js';
import { Stock } from '../stock.entity.js';
import { coverDays } from './cover.js';

@Resolver(() => Stock)
export class StockFiguresResolver {
  @FieldResolver(() => Float, { nullable: true, description: '周转: pieces that left with orders in the 30 days before `figuresAt`, by what lay there on average; null when nothing did.' })
  @Needs('turnoverHundredths')
  turnover(@Root() { turnoverHundredths }: Row<Stock>): number | null {
    return turnoverHundredths === null || turnoverHundredths === undefined ? null : turnoverHundredths / 100;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Days that what is available lasts, as it was issued lately; null when nothing was.' })
  @Needs('coverTenths')
  coverDays(@Root() stock: Row<Stock>): number | null {
    return coverDays(stock.coverTenths);
  }

  @FieldResolver(() => OrderSuggestion, { description: 'How much of it to order, and why.' })
  @Needs('skuId', 'warehouseId', 'issued', 'figureDays', 'available', 'inTransit', 'safetyLevel', 'leadDays')
  suggestion(@Root() stock: Row<Stock>, @Ctx() ctx: RequestContext): Promise<OrderSuggestion> {
    return suggestionFor(ctx, stock);
  }
}
