import type { RequestContext, Runtime } from '../../platform/context.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import type { Order } from '../orders/index.js';
import { CarrierRefused, type Party } from './carrier.js';

/** The marketplace understood, and does not give the receiver: a person has to mend it. */
export class ReceiverRefused extends Error {}

/** The marketplace gave no answer, or asks to be left alone for a while. */
export class ReceiverSilent extends RetryLater {}

/** The receiver behind a marketplace's mask, in plain. Throws ReceiverRefused or ReceiverSilent. */
export type ReceiverSource = (ctx: RequestContext, order: Order) => Promise<Party>;

const sources = new WeakMap<Runtime, ReceiverSource>();

/** Where plain receivers come from: whoever knows the marketplaces says so at the start. */
export function provideReceivers(runtime: Runtime, source: ReceiverSource): void {
  sources.set(runtime, source);
}

/** Asks for the plain receiver of an order whose own one is masked. It is for the carrier alone: nobody may store, log or show it. */
export function plainReceiver(ctx: RequestContext, order: Order): Promise<Party> {
  const source = sources.get(ctx.runtime);
  if (!source) throw new ReceiverRefused('no marketplace to ask');
  return source(ctx, order);
}

/** An error of the carrier, should it repeat anything of the receiver in its words, without that. */
export function withoutReceiver(error: unknown, { name, phone, address }: Party): unknown {
  if (!(error instanceof Error)) return error;
  const said = [address, phone, name].filter(Boolean).reduce((text, value) => text.replaceAll(value, '***'), error.message);
  if (said === error.message) return error;
  return new (error instanceof CarrierRefused ? CarrierRefused : Error)(said);
}
