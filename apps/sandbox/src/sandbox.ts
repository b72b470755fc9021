import { join } from 'node:path';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { registerAliyunSms } from './aliyun-sms/gateway.js';
import { registerAlipay } from './alipay/gateway.js';
import { openAlipayKeys } from './alipay/keys.js';
import { alipaySender } from './alipay/notify.js';
import { registerPaymentControl } from './control/payments.js';
import { registerTradeControl } from './control/trades.js';
import { registerWaybillControl } from './control/waybills.js';
import { registerWorldControl } from './control/world.js';
import { registerErrors } from './http/errors.js';
import { registerPages } from './pages/routes.js';
import { registerSf } from './sf/gateway.js';
import { sfSender } from './sf/push.js';
import { registerTop } from './top/gateway.js';
import { systemClock, type Clock } from './world/clock.js';
import { createCourier } from './world/courier.js';
import { openSnapshot } from './world/snapshot.js';
import { createWorld, type World } from './world/world.js';

/** Eight attempts like the payment gateway's own, its day made a minute and a half. */
const RETRY_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 15_000, 25_000, 40_000] as const;

export interface SandboxOptions {
  /** The product's data folder; state and keys lie in `sandbox/` within. */
  dataDir: string;
  host?: string;
  /** 0 takes a free one. */
  port?: number;
  clock?: Clock;
  /** Address of the product: routes are pushed to its `/webhooks/sf/sandbox-push-secret` unless `sfPushUrl` says otherwise. */
  notifyBaseUrl?: string;
  sfPushUrl?: string;
  /** Waiting times between attempts to deliver a notice; one attempt more than there are waits. */
  retryDelaysMs?: readonly number[];
  logger?: FastifyServerOptions['logger'];
}

export interface Sandbox {
  app: FastifyInstance;
  world: World;
  /** Its address; throws before `listen`. */
  readonly url: string;
  /** Folder of the payment gateway's PEM files. */
  alipayKeysDir: string;
  /** Where routes are pushed to, for when the product's address is known only later. */
  setSfPushUrl(url: string | undefined): void;
  listen(): Promise<string>;
  /** Stops deliveries, writes what is left to write, closes the port. */
  close(): Promise<void>;
}

/** Scripts that always say "JSON" may send nothing at all. */
function acceptEmptyJson(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : parseJson(request, body, done),
  );
}

/** Builds the sandbox of the outside world; nothing listens before `listen`. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const folder = join(options.dataDir, 'sandbox');
  const alipayKeysDir = join(folder, 'alipay');
  const world = createWorld(openSnapshot(join(folder, 'state.json')), options.clock ?? systemClock);
  const alipay = { world, keys: openAlipayKeys(alipayKeysDir) };
  let sfPushUrl =
    options.sfPushUrl ??
    (options.notifyBaseUrl && new URL('/webhooks/sf/sandbox-push-secret', options.notifyBaseUrl).href);
  const setSfPushUrl = (url: string | undefined): void => void (sfPushUrl = url);
  const courier = createCourier(
    world,
    { alipay: alipaySender(alipay), sf: sfSender(world, () => sfPushUrl) },
    options.retryDelaysMs ?? RETRY_DELAYS_MS,
  );

  const app = Fastify({
    logger: options.logger ?? false,
    forceCloseConnections: true,
    bodyLimit: 2 * 1_048_576,
    routerOptions: { maxParamLength: 200 },
  });
  app.register(formbody);
  acceptEmptyJson(app);
  registerErrors(app);
  // Nothing is told that is not kept: an answer waits until the state it speaks of is on the disk.
  app.addHook('onSend', () => world.settled());
  app.get('/livez', () => ({ status: 'ok' }));
  registerTop(app, world);
  registerAlipay(app, alipay);
  registerSf(app, world);
  registerAliyunSms(app, world);
  registerTradeControl(app, world);
  registerPaymentControl(app, alipay);
  registerWaybillControl(app, world, setSfPushUrl);
  registerWorldControl(app, world);
  registerPages(app, alipay);

  let address: string | undefined;
  return {
    app,
    world,
    alipayKeysDir,
    setSfPushUrl,
    get url() {
      if (address === undefined) throw new Error('The sandbox does not listen yet.');
      return address;
    },
    async listen() {
      address = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
      courier.wake();
      return address;
    },
    async close() {
      await courier.close();
      await app.close();
      await world.settled();
    },
  };
}
