import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createAlipayClient, type AlipayClient } from '@ordo/connectors/alipay';
import type { Clock } from '../../platform/clock.js';
import type { Config } from '../../platform/config.js';

/** The client of Alipay as configured; undefined while there are no keys (the sandbox makes them at its first start). */
export function alipayGateway(config: Config, clock: Clock): () => AlipayClient | undefined {
  let client: AlipayClient | undefined;
  const folder = resolve(config.DATA_DIR, 'sandbox/alipay');
  const keyFile = config.ALIPAY_PRIVATE_KEY_FILE ?? resolve(folder, 'app-private.pem');
  const publicFile = config.ALIPAY_PUBLIC_KEY_FILE ?? resolve(folder, 'alipay-public.pem');
  return () => {
    if (!client && existsSync(keyFile) && existsSync(publicFile)) {
      client = createAlipayClient({
        gatewayUrl: config.ALIPAY_GATEWAY ?? `${config.sandboxUrl}/alipay/gateway.do`,
        appId: config.ALIPAY_APP_ID, clock, timeoutMs: 10_000,
        privateKeyPem: readFileSync(keyFile, 'utf8'), alipayPublicKeyPem: readFileSync(publicFile, 'utf8'),
      });
    }
    return client;
  };
}
