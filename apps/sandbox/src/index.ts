export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export { ALIPAY_ACCOUNT, SF_ACCOUNT, TOP_ACCOUNT } from './world/accounts.js';
export type { Clock } from './world/clock.js';
export { GOODS, type Good } from './world/goods.js';
export type { World } from './world/world.js';
