import type { EntityManager } from '@mikro-orm/sql';
import { DirectGrant, openFor, PermissionRequest, PermissionRequestState, User } from '../src/modules/access/index.js';
import { TimelineEntry } from '../src/platform/events/timeline-entry.entity.js';

const DAY_MS = 86_400_000;
const GIVEN_DAYS = 30;

/** Three permission requests of the demo's people: one that waits, one that was granted for a time and still counts, one that was declined. */
export async function seedPermissionRequests(em: EntityManager, now: Date): Promise<void> {
  const { OPEN, GRANTED, DECLINED } = PermissionRequestState;
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const person = (username: string): Promise<User> => em.findOneOrFail(User, { username });
  const [service, finance, decider] = [await person('service'), await person('finance'), await person('admin')];
  const tell = (subjectId: string, type: string, { actor, permission, at }: { actor: User; permission: string; at: Date }): void =>
    void em.create(TimelineEntry, { subjectId, type, data: { permission }, actorKind: 'user', actorName: actor.displayName, at } as never);
  const ask = (asker: User, asked: { permission: string; reason: string; days: number; state: PermissionRequestState }): PermissionRequest => {
    const { permission, days, ...rest } = asked;
    const askedAt = daysAgo(days);
    const row = { userId: asker.id, permission, day: askedAt.toISOString().slice(0, 10), openFor: rest.state === OPEN ? openFor(asker.id, permission) : null, askedAt, ...rest };
    const request = em.create(PermissionRequest, row as never);
    tell(request.id, 'PermissionAskedFor', { actor: asker, permission, at: askedAt });
    return request;
  };
  const decide = (request: PermissionRequest, type: string, { days, ...more }: { days: number; note?: string; grantedUntil?: Date }): void => {
    const at = daysAgo(days);
    Object.assign(request, { decidedById: decider.id, decidedBy: decider.displayName, decidedAt: at, ...more });
    tell(request.id, type, { actor: decider, permission: request.permission, at });
  };

  ask(service, { permission: 'customer:erase', reason: '客户来电要求删除个人数据，希望由客服直接办理', days: 1, state: OPEN });
  const granted = ask(service, { permission: 'shop:sync', reason: '大促期间客户常问订单为何还没到，需要手动同步店铺', days: 7, state: GRANTED });
  const grantedUntil = new Date(daysAgo(6).getTime() + GIVEN_DAYS * DAY_MS);
  decide(granted, 'PermissionRequestGranted', { days: 6, grantedUntil });
  em.create(DirectGrant, { userId: service.id, permission: granted.permission, denied: false, validUntil: grantedUntil } as never);
  const declined = ask(finance, { permission: 'order:price', reason: '想给老客户改价', days: 4, state: DECLINED });
  decide(declined, 'PermissionRequestDeclined', { days: 3, note: '改价由订单处理员负责，请把订单号给他' });
  await em.flush();
}
