import type { World } from '../world/world.js';
import type { BizContent } from './biz-content.js';
import type { AlipayKeys } from './keys.js';

/** What the simulated gateway works with. */
export interface Alipay {
  world: World;
  keys: AlipayKeys;
}

/** One method of the gateway: what it answers beside `code` and `msg`. Throws AlipayError or Refusal. */
export interface AlipayMethod {
  name: string;
  run(alipay: Alipay, biz: BizContent): Record<string, unknown>;
}
