import { formatChinaTime } from '@ordo/kernel';
import type { Locale } from '../../../platform/messages.js';
import { escapeHtml } from '../../../platform/text/escape-html.js';
import { fieldName } from '../audit-words.js';
import type { Evidence, EvidenceEntry } from './evidence-chain.js';
import type { EvidenceStep } from './read-evidence.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

interface Texts {
  title: string;
  made: string;
  masked: string;
  plain: string;
  leftOut: string;
  head: string;
  how: string;
  unknown: string;
  kinds: Record<string, string>;
  /** Of the file's fields; the others are called as in the audit log. */
  fields: Record<string, string>;
}

const TEXTS: Record<Locale, Texts> = {
  'zh-CN': {
    title: '订单证据包', made: '生成', masked: '收件人信息已脱敏', plain: '收件人信息为明文', leftOut: '生成人无权查看、未包含', head: '末条哈希',
    how: '每条记录的哈希由其内容与上一条的哈希算出；任何一条被改动、删除或调换都能查出。末条哈希同时留在订单的时间线上，可与之核对。',
    kinds: { order: '订单', line: '订单行', step: '经过', hold: '拦截', attachment: '附件', review: '审单', allocation: '分仓', payment: '支付', refund: '退款', shipment: '包裹', return: '退换货' },
    unknown: '没有记录改了哪些字段', fields: { shop: '店铺', receiver: '收件人', goods: '商品金额', uploadedAt: '上传时间', step: '所在经过', contentType: '类型', size: '字节', tracking: '物流轨迹', rule: '规则', tried: '逐条规则' },
  },
  'zh-TW': {
    title: '訂單證據包', made: '產生', masked: '收件人資料已遮蔽', plain: '收件人資料為明文', leftOut: '產生人無權檢視、未包含', head: '末條雜湊',
    how: '每條紀錄的雜湊由其內容與上一條的雜湊算出；任何一條被改動、刪除或調換都能查出。末條雜湊同時留在訂單的動態上，可與之核對。',
    kinds: { order: '訂單', line: '訂單行', step: '經過', hold: '攔截', attachment: '附件', review: '審單', allocation: '分倉', payment: '支付', refund: '退款', shipment: '包裹', return: '退換貨' },
    unknown: '沒有記錄改了哪些欄位', fields: { shop: '店鋪', receiver: '收件人', goods: '商品金額', uploadedAt: '上傳時間', step: '所在經過', contentType: '類型', size: '位元組', tracking: '物流軌跡', rule: '規則', tried: '逐條規則' },
  },
  en: {
    title: 'Evidence of an order', made: 'Made', masked: 'The receiver is masked', plain: 'The receiver stands in plain words', leftOut: 'Left out, since whoever made it may not see it', head: 'Last hash',
    how: 'The hash of each entry is made of what it says and of the hash before it: an entry that is changed, taken out or moved is found. The last hash stands on the timeline of the order too, to be held against this one.',
    kinds: { order: 'Order', line: 'Line', step: 'Step', hold: 'Hold', attachment: 'File', review: 'Review', allocation: 'Allocation', payment: 'Payment', refund: 'Refund', shipment: 'Parcel', return: 'Return' },
    unknown: 'which fields it changed was not recorded', fields: { shop: 'shop', receiver: 'receiver', goods: 'goods', uploadedAt: 'uploaded at', step: 'step', contentType: 'type', size: 'bytes', tracking: 'tracking', rule: 'rule', tried: 'rules tried' },
  },
};

const STYLE = `
@page { size: A4; margin: 14mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 182mm; font: 9pt/1.45 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #000; background: #fff }
h1 { margin: 0 0 2mm; font-size: 15pt } p { margin: 0 0 2mm } .hash { font: 7.5pt/1.3 monospace; overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse } th, td { border-top: .2mm solid #888; padding: 1.5mm 2mm; text-align: left; vertical-align: top } tr { break-inside: avoid }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 3mm } dt { color: #444 } dd { margin: 0; overflow-wrap: anywhere } ul { margin: 0; padding-left: 4mm }
`;

/** The evidence as a paper of A4 pages, which a browser prints or keeps as PDF: entry by entry what the file says, with the hashes. */
export function evidencePage({ header, entries, head }: Evidence, locale: Locale): string {
  const texts = TEXTS[locale];
  const leftOut = header.leftOut.map((kind) => texts.kinds[kind] ?? kind);
  const rows = entries.map((entry) => row(entry, texts, locale));
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${texts.title} ${escapeHtml(header.orderNo)}</title><style>${STYLE}</style></head><body>
<h1>${texts.title} ${escapeHtml(header.orderNo)}</h1>
<p>${texts.made} ${formatChinaTime(new Date(header.madeAt))} · ${escapeHtml(header.madeBy)} · ${header.plain ? texts.plain : texts.masked}${leftOut.length > 0 ? `<br>${texts.leftOut}: ${escapeHtml(leftOut.join(', '))}` : ''}</p>
<p>${texts.head} <span class="hash">${escapeHtml(head)}</span><br>${texts.how}</p>
<table><tbody>${rows.join('\n')}</tbody></table></body></html>`;
}

function row({ seq, kind, data, hash }: EvidenceEntry, texts: Texts, locale: Locale): string {
  const told = kind === 'step' ? step(data as EvidenceStep, texts) : shown(data, texts, locale);
  return `<tr><th>${seq}</th><th>${escapeHtml(texts.kinds[kind] ?? kind)}</th><td>${told}<div class="hash">${escapeHtml(hash)}</div></td></tr>`;
}

/** Most entries are steps: one to a line or two. */
function step({ at, who, what, known, changes }: EvidenceStep, texts: Texts): string {
  const changed = changes.map(({ name, before, after }) => `<li>${escapeHtml(name)}: ${value(before ?? '–')} → ${value(after ?? '–')}</li>`);
  return `<strong>${escapeHtml(what)}</strong><br>${value(at)} · ${escapeHtml(who)}${known ? '' : ` · ${texts.unknown}`}${changed.length > 0 ? `<ul>${changed.join('')}</ul>` : ''}`;
}

function shown(told: unknown, texts: Texts, locale: Locale): string {
  if (Array.isArray(told)) return `<ul>${told.map((each) => `<li>${shown(each, texts, locale)}</li>`).join('')}</ul>`;
  if (typeof told !== 'object' || told === null) return value(told);
  const fields = Object.entries(told).filter(([, each]) => each !== null && each !== '' && !(Array.isArray(each) && each.length === 0));
  return `<dl>${fields.map(([key, each]) => `<dt>${escapeHtml(texts.fields[key] ?? fieldName('', key, locale))}</dt><dd>${shown(each, texts, locale)}</dd>`).join('')}</dl>`;
}

/** A value as text; instants as clocks in China show them. */
function value(plain: unknown): string {
  const text = String(plain);
  return INSTANT.test(text) ? formatChinaTime(new Date(text)) : escapeHtml(text);
}
