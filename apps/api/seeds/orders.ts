import { Job } from '../src/platform/jobs/job.entity.js';
import type { House } from '../src/app/runtime.js';
import { openDemoWorld, type DemoWorld } from './demo-world.js';
import { reviewWaiting } from './review-waiting.js';
import { seedGiftRules, seedRules } from './rules.js';
import { enterOrder, tellTrade } from './place-orders.js';
import { seedParcels } from './parcels.js';
import { seedAssignment } from './assignment.js';
import { seedSplitOrder } from './split-order.js';
import { seedMarks } from './marks.js';
import { OWN_STORIES, STORIES, type Story } from './stories.js';

const HOUR_MS = 3_600_000;
const RULES_DAYS_AGO = 31;
/** Spreads numbers evenly over a range, however many there are. */
const GOLDEN = 0.618_033_988_7;
const ROUND: readonly Story[] = STORIES.flatMap((story) => Array.from({ length: story.times }, () => story));

/**
 * Tells the demo's last thirty days: orders in every state, made by the very commands that people use, each at its time.
 * The same each time, up to ids. Expects the demo's people, shops and goods, and no jobs.
 */
export async function seedOrders(house: House, count: number): Promise<void> {
  const demo = await openDemoWorld(house);
  const em = demo.system.em.fork();
  for (const seed of [seedRules, seedGiftRules]) seed(em, new Date(demo.now.getTime() - RULES_DAYS_AGO * 24 * HOUR_MS));
  await em.flush();
  const told = Array.from({ length: count }, (_, n) => {
    const story = OWN_STORIES[n] ?? ROUND[(n - OWN_STORIES.length) % ROUND.length];
    if (!story) throw new RangeError('the demo has no stories');
    const [least, most] = story.hoursAgo;
    return { n, story, placedAt: new Date(demo.now.getTime() - (least + ((n * GOLDEN) % 1) * (most - least)) * HOUR_MS) };
  });
  told.sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
  for (const { n, story, placedAt } of told) await tell(demo, n, story, placedAt);
  await reviewWaiting(house);
  if (count > 0) {
    await seedParcels(demo, count);
    await seedSplitOrder(demo, count + 4);
  }
  await seedMarks(demo);
  await seedAssignment(demo);
  // What was queued has been done above, and the marketplace and the carrier of the demo know nothing of it.
  await demo.system.em.fork().nativeDelete(Job, {});
}

async function tell(demo: DemoWorld, n: number, story: Story, placedAt: Date): Promise<void> {
  demo.turn(placedAt);
  const { from, wanted = {} } = story;
  const order = from === 'taobao' ? await tellTrade(demo, n, wanted.unpaid ? 'UNPAID' : 'PAID', wanted) : await enterOrder(demo, n, from, wanted);
  for (const [hoursAfter, does] of story.steps) {
    demo.turn(new Date(Math.min(placedAt.getTime() + hoursAfter * HOUR_MS, demo.now.getTime())));
    try {
      await does(demo, order);
    } catch (error) {
      throw new Error(`demo order ${n}, ${hoursAfter} hours after it was placed: ${String(error)}`, { cause: error });
    }
  }
}
