import { code128, drawingSVG } from 'bwip-js/node';
import type { Locale } from '../../../platform/messages.js';
import type { PickStop } from '../waves/pick-path.js';
import { escapeHtml } from '../../../platform/text/escape-html.js';

/** What somebody wrote for whoever packs an order. */
export interface PickListRemark {
  fulfilmentOrderNumber: string;
  text: string;
}

export interface PickList {
  /** The wave that it is for; without one, orders are named instead of baskets. */
  wave?: { number: string; note: string | null };
  /** One walk for each warehouse. */
  walks: readonly { warehouse: string; stops: readonly PickStop[] }[];
  remarks: readonly PickListRemark[];
  /** How often it was printed, this time included. */
  prints: number;
  /** China wall time. */
  printedAt: string;
}

interface Texts {
  title: string;
  bin: string;
  sku: string;
  name: string;
  pieces: string;
  orders: string;
  baskets: string;
  remarks: string;
  total: string;
  stopped: string;
  reprint: string;
}

const TEXTS: Record<Locale, Texts> = {
  'zh-CN': { title: '拣货单', bin: '库位', sku: 'SKU', name: '商品', pieces: '件数', orders: '出库单', baskets: '分拣（筐号 × 件）', remarks: '打印备注', total: '合计', stopped: '勿拣', reprint: '补打' },
  'zh-TW': { title: '揀貨單', bin: '儲位', sku: 'SKU', name: '商品', pieces: '件數', orders: '出庫單', baskets: '分揀（籃號 × 件）', remarks: '列印備註', total: '合計', stopped: '勿揀', reprint: '補印' },
  en: { title: 'Pick list', bin: 'Bin', sku: 'SKU', name: 'Goods', pieces: 'Pieces', orders: 'Fulfilment orders', baskets: 'Baskets (no. × pieces)', remarks: 'Print remarks', total: 'Total', stopped: 'do not pick', reprint: 'Reprint' },
};

const STYLE = `
@page { size: A4; margin: 12mm }
body { font: 11pt/1.4 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #000; background: #fff }
header { display: flex; justify-content: space-between; align-items: flex-start } h1 { margin: 0 0 3mm } .code svg { width: 62mm; height: 14mm; display: block }
.reprint { border: .5mm solid; padding: 0 1.5mm; font-weight: 700 }
table { width: 100%; border-collapse: collapse } th, td { border: .3mm solid #555; padding: 1.5mm 2mm; text-align: left; vertical-align: top }
td.pieces { font-weight: 700; text-align: right } td.bin { font-weight: 700; white-space: nowrap } tr { break-inside: avoid } thead { display: table-header-group } del { color: #555 }
`;

/** What to take from the shelves: one row per SKU as the bins come on the way, with what goes where. */
export function pickListPage(list: PickList, locale: Locale): string {
  const texts = TEXTS[locale];
  const barcode = list.wave ? `<div class="code">${code128({ bcid: 'code128', text: list.wave.number, height: 12, includetext: true }, drawingSVG())}</div>` : '';
  const again = list.prints > 1 ? ` <span class="reprint">${texts.reprint} ${list.prints}</span>` : '';
  const heading = [texts.title, list.wave?.number].filter(Boolean).map((text) => escapeHtml(text ?? '')).join(' ');
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${heading}</title><style>${STYLE}</style></head><body>
<header><h1>${heading}${again} <small>${escapeHtml(list.printedAt)}</small></h1>${barcode}</header>${list.wave?.note ? `<p>${escapeHtml(list.wave.note)}</p>` : ''}
${list.walks.map((walk) => walkOf(walk, texts, list.wave !== undefined)).join('\n')}${remarksOf(list.remarks, texts.remarks)}
</body></html>`;
}

function walkOf({ warehouse, stops }: PickList['walks'][number], texts: Texts, inBaskets: boolean): string {
  const rows = stops.map((stop) => (
    `<tr><td class="bin">${escapeHtml(stop.bin ?? '—')}</td><td>${escapeHtml(stop.skuCode)}</td><td>${escapeHtml(stop.title)}</td><td class="pieces">${stop.pieces}</td><td>${sharesOf(stop, texts, inBaskets)}</td></tr>`
  ));
  const total = stops.reduce((sum, { pieces }) => sum + pieces, 0);
  return `<h2>${escapeHtml(warehouse)}</h2><table><thead><tr><th>${texts.bin}</th><th>${texts.sku}</th><th>${texts.name}</th><th>${texts.pieces}</th><th>${inBaskets ? texts.baskets : texts.orders}</th></tr></thead>
<tbody>${rows.join('')}</tbody><tfoot><tr><td colspan="3">${texts.total}</td><td class="pieces">${total}</td><td></td></tr></tfoot></table>`;
}

function sharesOf({ baskets }: PickStop, texts: Texts, inBaskets: boolean): string {
  return baskets.map(({ basket, number, pieces, stopped }) => {
    const share = escapeHtml(`${inBaskets ? `#${basket}` : number} ×${pieces}`);
    return stopped ? `<del>${share}</del> ${texts.stopped}` : share;
  }).join(', ');
}

function remarksOf(remarks: readonly PickListRemark[], title: string): string {
  if (remarks.length === 0) return '';
  return `\n<h2>${title}</h2>\n<ul>${remarks.map(({ fulfilmentOrderNumber, text }) => `<li><b>${escapeHtml(fulfilmentOrderNumber)}</b> ${escapeHtml(text)}</li>`).join('')}</ul>`;
}
