import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AlipayClient } from '@ordo/connectors/alipay';
import type { Clock } from '../../platform/clock.js';
import type { Config } from '../../platform/config.js';

/** The client of Alipay as configured, once there are keys for it. */
export type AlipayGateway = () => Promise<AlipayClient | undefined>;

/** Gives the client of Alipay as configured; undefined while there are no keys (the sandbox makes them at its first start). */
export function alipayGateway(config: Config, clock: Clock): AlipayGateway {
  let client: Promise<AlipayClient> | undefined;
  const folder = resolve(config.DATA_DIR, 'sandbox/alipay');
  const keyFile = config.ALIPAY_PRIVATE_KEY_FILE ?? resolve(folder, 'app-private.pem');
  const publicFile = config.ALIPAY_PUBLIC_KEY_FILE ?? resolve(folder, 'alipay-public.pem');
  const open = async (): Promise<AlipayClient> => {
    // Hundreds of modules: a process that has nothing to do with Alipay yet starts without them.
    const { createAlipayClient } = await import('@ordo/connectors/alipay');
    return createAlipayClient({
      gatewayUrl: config.ALIPAY_GATEWAY ?? `${config.sandboxUrl}/alipay/gateway.do`,
      appId: config.ALIPAY_APP_ID, clock, timeoutMs: 10_000,
      privateKeyPem: readFileSync(keyFile, 'utf8'), alipayPublicKeyPem: readFileSync(publicFile, 'utf8'),
    });
  };
  const forget = (error: unknown): never => {
    client = undefined;
    throw error;
  };
  return async () => {
    if (!client && existsSync(keyFile) && existsSync(publicFile)) client = open().catch(forget);
    return client;
  };
}
