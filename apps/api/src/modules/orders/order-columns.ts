import { enumWord, tableTexts } from '@ordo/i18n';
import { formatChinaTime, maskAddress, maskName, maskPhone } from '@ordo/kernel';
import { registerEnumType } from 'type-graphql';
import { rowInstant } from '../../platform/graphql/scalars.js';
import type { Row } from '../../platform/database/row.js';
import type { Locale } from '../../platform/messages.js';
import type { Cell } from '../../platform/tables/write-table.js';
import type { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import { displayStatus } from './order.transitions.js';

/** What a column of an exported file can be. */
export enum OrderColumn {
  ORDER_NO = 'ORDER_NO',
  EXTERNAL_NO = 'EXTERNAL_NO',
  SOURCE = 'SOURCE',
  TYPE = 'TYPE',
  SHOP = 'SHOP',
  STATUS = 'STATUS',
  PAYMENT_STATUS = 'PAYMENT_STATUS',
  FULFILMENT_STATUS = 'FULFILMENT_STATUS',
  AFTER_SALES_STATUS = 'AFTER_SALES_STATUS',
  HELD = 'HELD',
  CASH_ON_DELIVERY = 'CASH_ON_DELIVERY',
  GOODS_TOTAL = 'GOODS_TOTAL',
  DISCOUNT_TOTAL = 'DISCOUNT_TOTAL',
  FREIGHT = 'FREIGHT',
  PAYABLE = 'PAYABLE',
  PAID = 'PAID',
  REFUNDED = 'REFUNDED',
  ITEM_COUNT = 'ITEM_COUNT',
  ITEM_SUMMARY = 'ITEM_SUMMARY',
  RECEIVER_NAME = 'RECEIVER_NAME',
  RECEIVER_PHONE = 'RECEIVER_PHONE',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  ADDRESS = 'ADDRESS',
  BUYER_MESSAGE = 'BUYER_MESSAGE',
  PLACED_AT = 'PLACED_AT',
  PAID_AT = 'PAID_AT',
  SHIP_BY = 'SHIP_BY',
  SKU_CODE = 'SKU_CODE',
  SKU_TITLE = 'SKU_TITLE',
  QUANTITY = 'QUANTITY',
  UNIT_PRICE = 'UNIT_PRICE',
  LINE_DISCOUNT = 'LINE_DISCOUNT',
  LINE_PAYABLE = 'LINE_PAYABLE',
}

registerEnumType(OrderColumn, {
  name: 'OrderColumn', description: 'A column of an exported file. With one of a line (SKU_CODE to LINE_PAYABLE) the file has a row for each line, else one for each order.',
  valuesConfig: Object.fromEntries(Object.values(OrderColumn).map((code) => [code, { description: `${tableTexts.en.orders[code]}.`.replace('..', '.') }])),
});

/** What a cell is made of. */
export interface ExportedRow {
  order: Row<Order>;
  line: Row<OrderLine> | null;
  shopName: string;
  locale: Locale;
  /** Names, phones and addresses in plain words. */
  plain: boolean;
  /** Instants in UTC; people read China's wall time. */
  forPrograms: boolean;
}

interface Column {
  /** Columns of the order that it needs. */
  needs: readonly (keyof Order & string)[];
  ofLine?: true;
  cell: (row: ExportedRow) => Cell;
}

const yuan = (fen: number): number => Number(fen) / 100;
const yesNo = (value: unknown, locale: Locale): string => (value ? tableTexts[locale].yes : tableTexts[locale].no);
const word = (name: string, column: 'source' | 'type' | 'paymentStatus' | 'fulfilmentStatus' | 'afterSalesStatus'): Column => ({ needs: [column], cell: ({ order, locale }) => enumWord(locale, name, order[column]) });
const money = (column: 'goodsTotal' | 'discountTotal' | 'freight' | 'payable' | 'paid' | 'refunded'): Column => ({ needs: [column], cell: ({ order }) => yuan(order[column]) });
const text = (column: 'orderNo' | 'externalNo' | 'itemSummary' | 'receiverProvince' | 'receiverCity' | 'receiverDistrict' | 'buyerMessage'): Column => ({ needs: [column], cell: ({ order }) => order[column] ?? null });
const personal = (column: 'receiverName' | 'receiverPhone' | 'receiverAddress', mask: (text: string) => string): Column => ({ needs: [column], cell: ({ order, plain }) => (plain ? order[column] : mask(order[column])) });
const at = (column: 'placedAt' | 'paidAt' | 'shipBy'): Column => ({ needs: [column], cell: ({ order, forPrograms }) => instant(order[column], forPrograms) });
const ofLine = (cell: (line: Row<OrderLine>) => Cell): Column => ({ needs: [], ofLine: true, cell: ({ line }) => (line ? cell(line) : null) });

function instant(at: Date | null | undefined, forPrograms: boolean): Cell {
  if (at === null || at === undefined) return null;
  const instantOf = rowInstant(at);
  return forPrograms ? instantOf.toISOString() : formatChinaTime(instantOf);
}

/** Each column: what it reads and what it shows. */
export const ORDER_COLUMNS: Readonly<Record<OrderColumn, Column>> = {
  ORDER_NO: text('orderNo'), EXTERNAL_NO: text('externalNo'), SOURCE: word('OrderSource', 'source'), TYPE: word('OrderType', 'type'),
  SHOP: { needs: ['shopId'], cell: ({ shopName }) => shopName },
  STATUS: { needs: ['stage', 'fulfilmentStatus', 'afterSalesStatus'], cell: ({ order, locale }) => enumWord(locale, 'OrderDisplayStatus', displayStatus(order)) },
  PAYMENT_STATUS: word('PaymentStatus', 'paymentStatus'), FULFILMENT_STATUS: word('FulfilmentStatus', 'fulfilmentStatus'), AFTER_SALES_STATUS: word('AfterSalesStatus', 'afterSalesStatus'),
  HELD: { needs: ['held'], cell: ({ order, locale }) => yesNo(order.held, locale) },
  CASH_ON_DELIVERY: { needs: ['cashOnDelivery'], cell: ({ order, locale }) => yesNo(order.cashOnDelivery, locale) },
  GOODS_TOTAL: money('goodsTotal'), DISCOUNT_TOTAL: money('discountTotal'), FREIGHT: money('freight'), PAYABLE: money('payable'), PAID: money('paid'), REFUNDED: money('refunded'),
  ITEM_COUNT: { needs: ['itemCount'], cell: ({ order }) => order.itemCount }, ITEM_SUMMARY: text('itemSummary'),
  RECEIVER_NAME: personal('receiverName', maskName), RECEIVER_PHONE: personal('receiverPhone', maskPhone),
  PROVINCE: text('receiverProvince'), CITY: text('receiverCity'), DISTRICT: text('receiverDistrict'), ADDRESS: personal('receiverAddress', maskAddress), BUYER_MESSAGE: text('buyerMessage'),
  PLACED_AT: at('placedAt'), PAID_AT: at('paidAt'), SHIP_BY: at('shipBy'),
  SKU_CODE: ofLine((line) => line.skuCode), SKU_TITLE: ofLine((line) => line.title), QUANTITY: ofLine((line) => line.quantity),
  UNIT_PRICE: ofLine((line) => yuan(line.unitPrice)), LINE_DISCOUNT: ofLine((line) => yuan(line.discount)), LINE_PAYABLE: ofLine((line) => yuan(line.payable)),
};
