import { perform } from '../../platform/command/command.js';
import type { Runtime } from '../../platform/context.js';
import type { JobInput } from '../../platform/jobs/job-queue.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { Order, waitsForPerson, whenLeftToPerson } from '../orders/index.js';
import { actOnFamily, RuleFamily } from '../rules/index.js';
import { assignmentHits } from './assignment-hits.js';
import { assignmentPersonalData } from './assignment-personal-data.js';
import { clerkProblems } from './clerk-problems.js';
import { TRY_CLERKS, tryClerksJob } from './try-clerks.js';
import { assignByRule } from './use-cases/assign-by-rule.js';

const ASSIGN = 'assignment.assign-by-rule';

/** An order that comes to a person is given to one by the rules, in the background, after its review. */
export function registerAssignment(runtime: Runtime): void {
  actOnFamily(RuleFamily.CLERK, { trialJob: TRY_CLERKS, problemsOf: clerkProblems, hitsOf: assignmentHits });
  holdsPersonalData(runtime, assignmentPersonalData);
  whenLeftToPerson(queueAssignment);
  for (const event of ['OrderHeld', 'OrderSentToFinance']) {
    runtime.events.on(event, async (tx, { subject }) => {
      // The command has the order in hand already: no statement for it.
      const order = await tx.em.findOne(Order, { id: subject.id });
      if (order && waitsForPerson(order)) await tx.enqueue(assignmentOf(order.id));
    });
  }
  runtime.jobs.handle(ASSIGN, async (ctx, payload) => void (await perform(ctx, assignByRule, { orderId: String(payload['orderId']) })));
  runtime.jobs.handle(TRY_CLERKS, tryClerksJob);
}

const queueAssignment: Parameters<typeof whenLeftToPerson>[0] = (tx, order) => tx.enqueue(assignmentOf(order.id));

const assignmentOf = (orderId: string): JobInput => ({ name: ASSIGN, payload: { orderId } });
