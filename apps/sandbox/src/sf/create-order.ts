import { z } from 'zod';
import { SF_ACCOUNT } from '../world/accounts.js';
import { createWaybill } from '../world/create-waybill.js';
import { Refusal } from '../world/refusal.js';
import type { Contact } from '../world/waybill.js';
import type { SfService } from './service.js';
import { viewWaybill } from './waybill-view.js';

const text = z
  .string()
  .trim()
  .max(200)
  .nullish()
  .transform((value) => value ?? '');

const ContactInfo = z
  .object({
    contactType: z.coerce.number().int(),
    contact: text,
    company: text,
    tel: text,
    mobile: text,
    province: text,
    city: text,
    county: text,
    address: text,
  })
  .refine(
    ({ contact, company, tel, mobile, address }) => (contact || company) && (tel || mobile) && address,
    'a contact needs a name, a phone number and an address',
  );

const Message = z.object({
  orderId: z.string().trim().min(1).max(64),
  language: z.string().default('zh-CN'),
  cargoDetails: z
    .array(z.object({ name: z.string().trim().min(1), count: z.coerce.number().min(0).optional() }))
    .min(1),
  contactInfoList: z.array(ContactInfo).min(2),
  monthlyCard: text,
  payMethod: z.coerce.number().int().min(1).max(3).default(1),
  expressTypeId: z.coerce.number().int(),
  parcelQty: z.coerce.number().int().min(1).max(300).default(1),
});

function contactOf(list: z.infer<typeof Message>['contactInfoList'], type: 1 | 2): Contact {
  const found = list.find(({ contactType }) => contactType === type);
  if (!found) throw new Refusal('S0001', type === 1 ? '缺少寄件人' : '缺少收件人', 400);
  const { contact, company, tel, mobile, province, city, county, address } = found;
  return { name: contact || company, tel: mobile || tel, province, city, county, address };
}

/** EXP_RECE_CREATE_ORDER: takes an order and gives a waybill number; the same order id again is 8016. */
export const createOrder: SfService = {
  code: 'EXP_RECE_CREATE_ORDER',
  run(world, message) {
    const { orderId, contactInfoList, monthlyCard, payMethod, parcelQty, cargoDetails } =
      Message.parse(message);
    if (monthlyCard && monthlyCard !== SF_ACCOUNT.monthlyCard)
      throw new Refusal('8057', '月结卡号不存在或已失效', 400);
    if (payMethod === 3 && !monthlyCard) throw new Refusal('S0001', '第三方付须提供月结卡号', 400);
    const waybill = createWaybill(world, {
      orderId,
      monthlyCard,
      parcelQty,
      sender: contactOf(contactInfoList, 1),
      receiver: contactOf(contactInfoList, 2),
      cargo: cargoDetails.map(({ name, count }) => (count ? `${name}×${count}` : name)).join('、'),
    });
    return viewWaybill(waybill);
  },
};
