import { logisticsCompaniesGet } from './logistics-companies-get.js';
import { logisticsOfflineSend } from './logistics-offline-send.js';
import type { TopMethod } from './method.js';
import { oaidDecrypt } from './oaid-decrypt.js';
import { refundGet } from './refund-get.js';
import { refundsReceiveGet } from './refunds-receive-get.js';
import { timeGet } from './time-get.js';
import { tradeFullinfoGet } from './trade-fullinfo-get.js';
import { tradeMemoUpdate } from './trade-memo-update.js';
import { tradesSoldGet } from './trades-sold-get.js';
import { tradesSoldIncrementGet } from './trades-sold-increment-get.js';

const ALL: readonly TopMethod[] = [
  tradesSoldGet,
  tradesSoldIncrementGet,
  tradeFullinfoGet,
  refundsReceiveGet,
  refundGet,
  logisticsOfflineSend,
  logisticsCompaniesGet,
  tradeMemoUpdate,
  oaidDecrypt,
  timeGet,
];

export const TOP_METHODS: ReadonlyMap<string, TopMethod> = new Map(
  ALL.map((method) => [method.name, method]),
);
