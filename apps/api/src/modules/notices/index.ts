import type { ModuleDefinition } from '../../platform/module.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { forgetOldNotices } from './forget-old-notices.js';
import { Notice } from './notice.entity.js';
import { NoticeResolver } from './notice.resolver.js';
import { NoticeSubscriptionResolver } from './notice.subscription.js';
import { noticesPersonalData } from './notices-personal-data.js';

export { giveNotices } from './give-notices.js';
export { Notice, NoticeKind } from './notice.entity.js';

const FORGET_EVERY_MS = 24 * 3_600_000;

export const noticesModule: ModuleDefinition = {
  entities: [Notice],
  resolvers: [NoticeResolver, NoticeSubscriptionResolver],
  register: (runtime) => {
    holdsPersonalData(runtime, noticesPersonalData);
    runtime.jobs.every('notices.forget-old', FORGET_EVERY_MS, forgetOldNotices);
  },
};
