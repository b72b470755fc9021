import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { advanceAndPush } from '../sf/push.js';
import { WAYBILL_STEPS } from '../world/waybill.js';
import type { World } from '../world/world.js';
import { parse } from './parse.js';

const WaybillNo = z.object({ waybillNo: z.string().min(1).max(40) });
export const AdvanceInput = z.object({ to: z.enum(WAYBILL_STEPS).exclude(['CREATED']).optional() });
const PushUrl = z.object({ url: z.url({ protocol: /^https?$/ }).nullable() });

/** The carrier's own side of parcels. */
export function registerWaybillControl(
  app: FastifyInstance,
  world: World,
  setPushUrl: (url: string | undefined) => void,
): void {
  app.get('/_sandbox/sf/waybills', () => ({ waybills: Object.values(world.state.waybills).toReversed() }));
  app.post('/_sandbox/sf/waybills/:waybillNo/advance', (request) =>
    advanceAndPush(world, parse(WaybillNo, request.params).waybillNo, parse(AdvanceInput, request.body).to),
  );
  app.put('/_sandbox/sf/push-url', (request) => {
    const { url } = parse(PushUrl, request.body);
    setPushUrl(url ?? undefined);
    return { url };
  });
}
