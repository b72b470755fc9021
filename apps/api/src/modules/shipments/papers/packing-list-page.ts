import { maskName, maskPhoneForWaybill } from '@ordo/kernel';
import { code128, drawingSVG } from 'bwip-js/node';
import type { Locale } from '../../../platform/messages.js';
import { escapeHtml } from '../../../platform/text/escape-html.js';

export interface PackingList {
  number: string;
  orderNo: string;
  wave: string | null;
  basket: number | null;
  receiver: { name: string; phone: string };
  lines: readonly { skuCode: string; title: string; quantity: number }[];
  remark: string | null;
  /** How often it was printed, this time included. */
  prints: number;
}

interface Texts {
  title: string;
  order: string;
  to: string;
  sku: string;
  name: string;
  pieces: string;
  total: string;
  remark: string;
  reprint: string;
}

const TEXTS: Record<Locale, Texts> = {
  'zh-CN': { title: '装箱单', order: '订单号', to: '收件人', sku: '商品编码', name: '商品', pieces: '件数', total: '合计', remark: '备注', reprint: '补打' },
  'zh-TW': { title: '裝箱單', order: '訂單編號', to: '收件人', sku: '商品編碼', name: '商品', pieces: '件數', total: '合計', remark: '備註', reprint: '補印' },
  en: { title: 'Packing list', order: 'Order', to: 'To', sku: 'SKU', name: 'Goods', pieces: 'Pieces', total: 'Total', remark: 'Remark', reprint: 'Reprint' },
};

const STYLE = `
@page { size: A5; margin: 10mm }
* { box-sizing: border-box }
body { margin: 0; font: 10pt/1.4 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #000; background: #fff }
main { break-after: page } main:last-child { break-after: auto }
header { display: flex; justify-content: space-between; align-items: flex-start } h1 { margin: 0; font-size: 15pt } .code svg { width: 52mm; height: 14mm; display: block }
.basket { font-size: 20pt; font-weight: 700 } .reprint { border: .5mm solid; padding: 0 1.5mm; font-weight: 700 }
table { width: 100%; border-collapse: collapse; margin-block: 3mm } th, td { border: .3mm solid #555; padding: 1mm 2mm; text-align: left } td.pieces { text-align: right; font-weight: 700 } tr { break-inside: avoid }
`;

/** What is in each parcel, one page each, to be laid into it; the receiver is masked as on the label. */
export function packingListPage(lists: readonly PackingList[], printedAt: string, locale: Locale): string {
  const texts = TEXTS[locale];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${texts.title}</title><style>${STYLE}</style></head><body>${lists.map((list) => one(list, texts, printedAt)).join('\n')}</body></html>`;
}

function one(list: PackingList, texts: Texts, printedAt: string): string {
  const rows = list.lines.map(({ skuCode, title, quantity }) => `<tr><td>${escapeHtml(skuCode)}</td><td>${escapeHtml(title)}</td><td class="pieces">${quantity}</td></tr>`);
  const total = list.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return `<main><header><div><h1>${texts.title}${list.prints > 1 ? ` <span class="reprint">${texts.reprint} ${list.prints}</span>` : ''}</h1>
<p>${texts.order} ${escapeHtml(list.orderNo)}<br>${texts.to} ${escapeHtml(maskName(list.receiver.name))} ${escapeHtml(maskPhoneForWaybill(list.receiver.phone))}</p></div>
<div class="code">${code128({ bcid: 'code128', text: list.number, height: 12, includetext: true }, drawingSVG())}</div></header>
${list.basket ? `<p class="basket">#${list.basket} <small>${escapeHtml(list.wave ?? '')}</small></p>` : ''}
<table><thead><tr><th>${texts.sku}</th><th>${texts.name}</th><th>${texts.pieces}</th></tr></thead><tbody>${rows.join('')}</tbody><tfoot><tr><td colspan="2">${texts.total}</td><td class="pieces">${total}</td></tr></tfoot></table>
${list.remark ? `<p>${texts.remark}: ${escapeHtml(list.remark)}</p>` : ''}<footer>${escapeHtml(printedAt)}</footer></main>`;
}
