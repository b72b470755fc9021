import type { TopMethod } from './method.js';
import { wireTime } from './trade-view.js';

/** taobao.time.get: the platform's time. */
export const timeGet: TopMethod = {
  name: 'taobao.time.get',
  needsSession: false,
  run: (world) => ({ time: wireTime(world.now()) }),
};
