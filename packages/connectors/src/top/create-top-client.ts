import { ConnectorError } from '../transport/connector-error.js';
import { flag, record, text, time } from '../transport/read-answer.js';
import { callTop, type TopConnection } from './call.js';
import { pageParams, readPage, wrapped, type Page, type PageQuery } from './page.js';
import { readPlainReceiver, type OaidQuery, type PlainReceiver } from './receiver.js';
import { readRefund, REFUND_FIELDS, type TopRefund } from './refund.js';
import { readTrade, tidOf, TRADE_FIELDS, type TopTrade } from './trade.js';

const MEMO_MAX_BYTES = 1000;
const OAID_BATCH = 20;

export interface LogisticsCompany {
  id: string;
  code: string;
  name: string;
  /** What a waybill number of this company looks like: a regular expression. */
  waybillPattern: string;
}

/** One shop at Taobao or Tmall. Every method throws ConnectorError. */
export interface TopClient {
  /** Trades modified in a window of at most a day; their receivers masked. */
  tradesSoldIncrement(query: PageQuery): Promise<Page<TopTrade>>;
  tradeFullInfo(tid: string): Promise<TopTrade>;
  refundsReceive(query: PageQuery): Promise<Page<TopRefund>>;
  refundGet(refundId: string): Promise<TopRefund>;
  /**
   * Tells that a trade, or some lines of it, has been shipped. On `unknown-result`, and on a refusal that
   * `isNotShippable` knows, ask `tradeFullInfo` whether it is shipped already.
   */
  offlineSend(shipment: { tid: string; subTids?: readonly string[]; companyCode: string; outSid: string }): Promise<void>;
  /** `flag` is the colour of the mark, 0 to 5. */
  memoUpdate(note: { tid: string; memo: string; flag?: number }): Promise<void>;
  logisticsCompanies(): Promise<LogisticsCompany[]>;
  /** Receivers in plain; those that the platform does not match are left out. */
  oaidDecrypt(queries: readonly OaidQuery[]): Promise<PlainReceiver[]>;
  /** The platform's own time, to see how far our clock is off. */
  timeGet(): Promise<Date>;
}

export function createTopClient(connection: TopConnection): TopClient {
  const read = (method: string, params: Record<string, string | undefined>) => callTop(connection, { method, params });
  const write = (method: string, params: Record<string, string | undefined>) => callTop(connection, { method, params, writes: true });
  return {
    async tradesSoldIncrement(query) {
      const answer = await read('taobao.trades.sold.increment.get', { fields: TRADE_FIELDS, ...pageParams(query) });
      return readPage(answer, ['trades', 'trade'], { id: tidOf, read: readTrade });
    },
    async tradeFullInfo(tid) {
      return readTrade(record(await read('taobao.trade.fullinfo.get', { fields: TRADE_FIELDS, tid }), 'trade'));
    },
    async refundsReceive(query) {
      const answer = await read('taobao.refunds.receive.get', { fields: REFUND_FIELDS, ...pageParams(query) });
      return readPage(answer, ['refunds', 'refund'], { id: (row) => text(row, 'refund_id'), read: readRefund });
    },
    async refundGet(refundId) {
      return readRefund(record(await read('taobao.refund.get', { fields: REFUND_FIELDS, refund_id: refundId }), 'refund'));
    },
    async offlineSend({ tid, subTids, companyCode, outSid }) {
      const lines = subTids?.length ? { is_split: '1', sub_tid: subTids.join(',') } : {};
      const answer = await write('taobao.logistics.offline.send', { tid, company_code: companyCode, out_sid: outSid, ...lines });
      if (!flag(record(answer, 'shipping'), 'is_success')) throw new ConnectorError('business', 'the shipment was not accepted', { code: 'NOT_ACCEPTED' });
    },
    async memoUpdate({ tid, memo, flag: mark }) {
      if (Buffer.byteLength(memo) > MEMO_MAX_BYTES) throw new ConnectorError('business', 'a memo takes 1000 bytes at most', { code: 'MEMO_TOO_LONG' });
      await write('taobao.trade.memo.update', { tid, memo, flag: mark === undefined ? undefined : String(mark) });
    },
    async logisticsCompanies() {
      const answer = await read('taobao.logistics.companies.get', { fields: 'id,code,name,reg_mail_no' });
      return wrapped(answer, ['logistics_companies', 'logistics_company']).map((company) => ({
        id: text(company, 'id'), code: text(company, 'code'), name: text(company, 'name'), waybillPattern: text(company, 'reg_mail_no'),
      }));
    },
    async oaidDecrypt(queries) {
      const receivers: PlainReceiver[] = [];
      for (let start = 0; start < queries.length; start += OAID_BATCH) {
        const batch = queries.slice(start, start + OAID_BATCH);
        const answer = await read('taobao.top.oaid.decrypt', { query_list: JSON.stringify(batch) });
        const matched = wrapped(answer, ['receiver_list', 'receiver']).filter((receiver) => receiver.matched === undefined || flag(receiver, 'matched'));
        receivers.push(...matched.map(readPlainReceiver));
      }
      return receivers;
    },
    async timeGet() {
      return time(await read('taobao.time.get', {}), 'time');
    },
  };
}
