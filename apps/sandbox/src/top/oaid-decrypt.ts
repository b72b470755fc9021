import { parseJsonBigIntSafe } from '@ordo/kernel';
import { z } from 'zod';
import type { Trade } from '../world/trade.js';
import type { TopMethod } from './method.js';
import { invalidArgument } from './top-error.js';
import { wireTime } from './trade-view.js';

const SCENES = ['1001', '1002', '1003', '1004', '1005', '1006', '1007', '2001', '2002'];
const DEFAULT_SECRET_DAYS = 15;

const Query = z.object({
  tid: z.union([z.string(), z.number().transform(String)]),
  oaid: z.string().min(1),
  scene: z.union([z.string(), z.number().transform(String)]).refine((scene) => SCENES.includes(scene)),
  secret_no_days: z.coerce.number().int().min(1).max(60).optional(),
});

function queriesOf(json: string): z.infer<typeof Query>[] {
  try {
    return z.array(Query).min(1).max(20).parse(parseJsonBigIntSafe(json));
  } catch {
    throw invalidArgument('query_list', 'query_list must be a JSON list of 1 to 20 {tid, oaid, scene}');
  }
}

/** A number that reaches the buyer for some days without being theirs; the same trade always gets the same. */
const virtualMobile = (trade: Trade): string =>
  `184${trade.tid.slice(-4)}${trade.receiver.mobile.slice(-4).padStart(4, '0')}`;

/** taobao.top.oaid.decrypt: the receivers behind oaids, with a number that passes calls on. */
export const oaidDecrypt: TopMethod = {
  name: 'taobao.top.oaid.decrypt',
  needsSession: true,
  run(world, args) {
    const receivers = queriesOf(args.required('query_list')).map(
      ({ tid, oaid, secret_no_days: days = DEFAULT_SECRET_DAYS }) => {
        const trade = world.state.trades[tid];
        if (trade?.oaid !== oaid) return { tid, oaid, matched: false };
        const { name, phone, state, city, district, town, address } = trade.receiver;
        return {
          tid,
          oaid,
          matched: true,
          name,
          mobile: virtualMobile(trade),
          phone,
          state,
          city,
          district,
          town,
          address_detail: address,
          privacy_protection: true,
          secret_no_expire_time: wireTime(world.now() + days * 86_400_000),
        };
      },
    );
    return { receiver_list: { receiver: receivers } };
  },
};
