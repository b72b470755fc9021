import { tableTexts } from '@ordo/i18n';
import { registerEnumType } from 'type-graphql';

/** What a column of an imported file can be. */
export enum OrderImportField {
  orderNo = 'orderNo',
  sku = 'sku',
  quantity = 'quantity',
  unitPrice = 'unitPrice',
  discount = 'discount',
  freight = 'freight',
  receiverName = 'receiverName',
  receiverPhone = 'receiverPhone',
  province = 'province',
  city = 'city',
  district = 'district',
  address = 'address',
  customerName = 'customerName',
  customerPhone = 'customerPhone',
  buyerMessage = 'buyerMessage',
  cashOnDelivery = 'cashOnDelivery',
  importKey = 'importKey',
}

registerEnumType(OrderImportField, {
  name: 'OrderImportField', description: 'What a column of an imported file can be.',
  valuesConfig: {
    orderNo: { description: "The order's number elsewhere; rows with the same one beside each other are one order. Without it every row is an order." },
    sku: { description: 'Code of the SKU.' }, quantity: { description: 'Pieces.' },
    unitPrice: { description: 'Another price than the list price; needs order:price.' },
    discount: { description: 'Discount on the whole order.' }, freight: { description: 'Freight of the whole order.' },
    receiverName: { description: 'Who receives the goods.' }, receiverPhone: { description: 'His phone.' },
    province: { description: 'Province.' }, city: { description: 'City.' }, district: { description: 'District.' }, address: { description: 'Street and house number.' },
    customerName: { description: 'Who orders; the receiver when left out.' }, customerPhone: { description: "His phone; the receiver's when left out." },
    buyerMessage: { description: 'What the buyer says.' }, cashOnDelivery: { description: 'Paid for at the door: yes or no.' },
    importKey: { description: 'What the file of errors knows a row without an order number by, so that it is never imported twice.' },
  },
});

export interface ColumnMapping {
  field: OrderImportField;
  /** From 0. */
  column: number;
}

export const IMPORT_FIELDS = Object.values(OrderImportField);

/** The columns that a file must have. */
export const REQUIRED_FIELDS: readonly OrderImportField[] = [
  OrderImportField.sku, OrderImportField.quantity, OrderImportField.receiverName, OrderImportField.receiverPhone,
  OrderImportField.province, OrderImportField.city, OrderImportField.district, OrderImportField.address,
];

/** How other systems and people call the same. */
const SYNONYMS: Partial<Record<OrderImportField, readonly string[]>> = {
  orderNo: ['订单编号', '外部单号', '外部订单号', '平台单号', '原始单号', 'order number', 'order id', 'external no.'],
  sku: ['商品编码', '货号', '规格编码', '商家编码', 'sku code', 'item code'],
  quantity: ['商品数量', '件数', '购买数量', 'qty', 'pieces'],
  unitPrice: ['价格', '售价', '商品单价', 'price'],
  discount: ['优惠', '优惠金额', '折扣', 'discount'],
  freight: ['邮费', '快递费', 'shipping', 'postage'],
  receiverName: ['收件人', '收货人姓名', '收件人姓名', '姓名', 'recipient', 'name'],
  receiverPhone: ['手机', '电话', '手机号', '收件人电话', '收件人手机', '联系电话', '收货人手机', 'phone', 'mobile'],
  province: ['省份', '收货省份', 'state'],
  city: ['城市', '收货城市'],
  district: ['区', '县', '区/县', '收货区县', 'county'],
  address: ['地址', '收货地址', '街道地址', 'address', 'street'],
  customerName: ['买家', '买家姓名', '客户', 'buyer'],
  customerPhone: ['买家电话', '客户手机', 'buyer phone'],
  buyerMessage: ['留言', '备注', '买家备注', 'message', 'remark', 'note'],
  cashOnDelivery: ['代收', 'cod'],
};

/** Which column is which field, as far as the heads say, in any of the three languages. */
export function guessMapping(heads: readonly string[]): ColumnMapping[] {
  const plainHeads = heads.map(plain);
  const taken = new Set<number>();
  return IMPORT_FIELDS.flatMap((field) => {
    const names = new Set([...Object.values(tableTexts).map((texts) => texts.import[field]), ...(SYNONYMS[field] ?? [])].map(plain));
    const column = plainHeads.findIndex((head, index) => head !== '' && !taken.has(index) && names.has(head));
    if (column < 0) return [];
    taken.add(column);
    return [{ field, column }];
  });
}

function plain(head: string): string {
  return head.normalize('NFKC').toLowerCase().replace(/[（(].*?[)）]/g, '').replace(/[\s*_：:.'’-]/g, '');
}
