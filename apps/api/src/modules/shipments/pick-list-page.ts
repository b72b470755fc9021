import type { Locale } from '../../platform/messages.js';
import { escapeHtml } from './escape-html.js';

export interface PickListLine {
  fulfilmentOrderNumber: string;
  skuCode: string;
  title: string;
  quantity: number;
}

/** What somebody wrote for whoever packs an order. */
export interface PickListRemark {
  fulfilmentOrderNumber: string;
  text: string;
}

const TEXTS: Record<Locale, { title: string; sku: string; name: string; pieces: string; orders: string; remarks: string }> = {
  'zh-CN': { title: '拣货单', sku: 'SKU', name: '商品', pieces: '件数', orders: '出库单', remarks: '打印备注' },
  'zh-TW': { title: '揀貨單', sku: 'SKU', name: '商品', pieces: '件數', orders: '出庫單', remarks: '列印備註' },
  en: { title: 'Pick list', sku: 'SKU', name: 'Goods', pieces: 'Pieces', orders: 'Fulfilment orders', remarks: 'Print remarks' },
};

const STYLE = `
@page { size: A4; margin: 12mm }
body { font: 11pt/1.4 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #000; background: #fff }
table { width: 100%; border-collapse: collapse } th, td { border: .3mm solid #555; padding: 1.5mm 2mm; text-align: left; vertical-align: top }
td.pieces { font-weight: 700; text-align: right } tr { break-inside: avoid }
`;

/** What to take from the shelves for several fulfilment orders at once: one row per SKU, in the order of the codes. */
export function pickListPage(lines: readonly PickListLine[], remarks: readonly PickListRemark[], printedAt: string, locale: Locale): string {
  const texts = TEXTS[locale];
  const bySku = new Map<string, { title: string; quantity: number; orders: string[] }>();
  for (const line of lines) {
    const row = bySku.get(line.skuCode) ?? { title: line.title, quantity: 0, orders: [] };
    row.quantity += line.quantity;
    row.orders.push(`${line.fulfilmentOrderNumber} ×${line.quantity}`);
    bySku.set(line.skuCode, row);
  }
  const rows = [...bySku].sort(([a], [b]) => (a < b ? -1 : 1)).map(([skuCode, row]) => (
    `<tr><td>${escapeHtml(skuCode)}</td><td>${escapeHtml(row.title)}</td><td class="pieces">${row.quantity}</td><td>${escapeHtml(row.orders.join(', '))}</td></tr>`
  ));
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${texts.title}</title><style>${STYLE}</style></head><body>
<h1>${texts.title} <small>${escapeHtml(printedAt)}</small></h1>
<table><thead><tr><th>${texts.sku}</th><th>${texts.name}</th><th>${texts.pieces}</th><th>${texts.orders}</th></tr></thead><tbody>${rows.join('')}</tbody></table>${remarksOf(remarks, texts.remarks)}
</body></html>`;
}

function remarksOf(remarks: readonly PickListRemark[], title: string): string {
  if (remarks.length === 0) return '';
  return `\n<h2>${title}</h2>\n<ul>${remarks.map(({ fulfilmentOrderNumber, text }) => `<li><b>${escapeHtml(fulfilmentOrderNumber)}</b> ${escapeHtml(text)}</li>`).join('')}</ul>`;
}
