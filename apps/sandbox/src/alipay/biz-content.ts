import { yuanToFen } from '@ordo/kernel';
import { invalid, missing } from './alipay-error.js';

/** Reads the business parameters of a call, refusing them the way the gateway does. */
export interface BizContent {
  text(name: string): string | undefined;
  required(name: string, maxLength?: number): string;
  /** A yuan amount above zero, in fen. */
  amount(name: string): number;
  /** The payment that the call names. */
  trade(): { outTradeNo?: string | undefined; tradeNo?: string | undefined };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Falls through to the one refusal below.
  }
  throw invalid('isv.invalid-parameter', 'biz_content 不是 JSON 对象');
}

export function readBizContent(json: string | undefined): BizContent {
  if (!json) throw missing('biz_content');
  const content = parseObject(json);
  const text = (name: string): string | undefined => {
    const value = content[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
  };
  const required = (name: string, maxLength = 256): string => {
    const value = text(name);
    if (value === undefined) throw missing(name);
    if (value.length > maxLength) throw invalid('isv.invalid-parameter', `${name} 超过 ${maxLength} 位`);
    return value;
  };
  return {
    text,
    required,
    amount(name) {
      let fen = 0;
      try {
        fen = yuanToFen(required(name));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
      if (fen <= 0 || fen > 10_000_000_000) throw invalid('isv.invalid-parameter', `${name} 不是有效金额`);
      return fen;
    },
    trade() {
      const [outTradeNo, tradeNo] = [text('out_trade_no'), text('trade_no')];
      if (!outTradeNo && !tradeNo) throw missing('out_trade_no');
      return { outTradeNo, tradeNo };
    },
  };
}
