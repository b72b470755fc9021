import { maskName, maskPhoneForWaybill } from '@ordo/kernel';
import { code128, drawingSVG } from 'bwip-js/node';
import { escapeHtml } from '../../../platform/text/escape-html.js';

export interface LabelParty {
  name: string;
  phone: string;
  /** Province, city, district and street. */
  address: string;
}

export interface Label {
  carrierName: string;
  waybillNo: string;
  routeCode: string | null;
  orderNo: string;
  sender: LabelParty;
  receiver: LabelParty;
  /** Pieces by what they are called in the warehouse. */
  goods: readonly { skuCode: string; quantity: number }[];
  printedCount: number;
  /** China wall time. */
  printedAt: string;
}

const STYLE = `
@page { size: 100mm 150mm; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 3.2mm/1.35 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #000; background: #fff }
main { width: 100mm; height: 150mm; padding: 3mm; display: flex; flex-direction: column; overflow: hidden; break-after: page }
main:last-child { break-after: auto }
header, footer { display: flex; justify-content: space-between; align-items: baseline }
header strong { font-size: 6mm }
.route { font-size: 9mm; font-weight: 700; text-align: center; border-block: .4mm solid; margin-block: 1.5mm; min-height: 12mm }
.code { text-align: center } .code svg { width: 82mm; height: 18mm } .code p { margin: 0; font-size: 4.4mm; letter-spacing: .4mm }
section { border-top: .3mm solid; padding-block: 1.5mm } section h2 { display: inline; font-size: 4.6mm; margin-right: 2mm } section p { margin: 0 }
.receiver { font-size: 4.2mm } .goods { flex: 1; overflow: hidden; font-size: 3mm }
.reprint { border: .5mm solid; padding: 0 1.5mm; font-weight: 700 }
`;

/**
 * The labels of parcels, one page each, 100 × 150 mm: waybill as Code 128, both parties masked as the national e-waybill standard asks
 * (name but its first character, at least six digits of the phone). No script and nothing from outside.
 */
export function labelPage(labels: readonly Label[]): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(labels.map(({ waybillNo }) => waybillNo).join(' '))}</title><style>${STYLE}</style></head><body>${labels.map(one).join('\n')}</body></html>`;
}

function one(label: Label): string {
  const barcode = code128({ bcid: 'code128', text: label.waybillNo, height: 14, includetext: false }, drawingSVG());
  const reprint = label.printedCount > 1 ? `<span class="reprint">补打 ${label.printedCount}</span>` : '';
  return `<main>
<header><strong>${escapeHtml(label.carrierName)}</strong>${reprint}</header>
<div class="route">${escapeHtml(label.routeCode ?? '')}</div>
<div class="code">${barcode}<p>${escapeHtml(label.waybillNo)}</p></div>
${party('收', 'receiver', label.receiver)}
${party('寄', 'sender', label.sender)}
<section class="goods"><p>${label.goods.map((each) => `${escapeHtml(each.skuCode)} ×${each.quantity}`).join(' · ')}</p></section>
<footer><span>${escapeHtml(label.orderNo)}</span><span>${escapeHtml(label.printedAt)}</span></footer>
</main>`;
}

function party(title: string, className: string, { name, phone, address }: LabelParty): string {
  return `<section class="${className}"><h2>${title}</h2><span>${escapeHtml(maskName(name))} ${escapeHtml(maskPhoneForWaybill(phone))}</span><p>${escapeHtml(address)}</p></section>`;
}
