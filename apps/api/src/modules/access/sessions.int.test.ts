import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { signInWith, somebody, type Somebody } from '../../testing/identity.js';
import { testApi } from '../../testing/test-api.js';
import { RightsWatch } from './rights-watch.js';
import { Session } from './session.entity.js';

const api = await testApi({ SESSION_IDLE_MINUTES: '30', SESSION_HOURS: '2' });
const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { ended userErrors { code field } } }';
const END_OTHERS = 'mutation ($input: EndOtherSessionsInput!) { endOtherSessions(input: $input) { ended userErrors { code } } }';
const MINUTE = 60_000;

interface SignedIn {
  headers: { authorization: string };
  sessionId: string;
}

async function signIn(who: Somebody): Promise<SignedIn> {
  const { token } = await signInWith(api, who.username);
  const headers = { authorization: `Bearer ${token}` };
  const { data } = await api.execute('{ account { sessions { id current } } }', { headers });
  const own = data?.['account'].sessions.find((session: { current: boolean }) => session.current);
  return { headers, sessionId: own.id };
}

const isIn = async ({ headers }: SignedIn): Promise<boolean> => (await api.execute('{ account { user { id } } }', { headers })).data?.['account'] != null;
/** What goes beside the answers has been written. */
const settled = () => new Promise((done) => setTimeout(done, 50));

describe('sessions', () => {
  // Shows S8.2.3.1 (screen /account, operation endSession, operation endOtherSessions)
  it('are ended one by one, or all but this one, by whose they are', async () => {
    const who = await somebody(api);
    const [here, there, elsewhere] = [await signIn(who), await signIn(who), await signIn(who)];
    const ended = await api.execute(END, { headers: here.headers, variables: { input: { sessionId: there.sessionId } } });
    expect(ended.data?.['endSession']).toEqual({ ended: 1, userErrors: [] });
    expect([await isIn(here), await isIn(there), await isIn(elsewhere)]).toEqual([true, false, true]);
    expect((await api.execute(END_OTHERS, { headers: here.headers, variables: { input: {} } })).data?.['endOtherSessions']).toEqual({ ended: 1, userErrors: [] });
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
  });

  it('of others are ended by who may, and are not found by anybody else', async () => {
    const [who, other] = [await signIn(await somebody(api)), await signIn(await somebody(api))];
    const none = await api.execute(END, { headers: other.headers, variables: { input: { sessionId: encodeNodeId('Session', '01ARZ3NDEKTSV4RRFFQ69G5FAV') } } });
    const foreign = await api.execute(END, { headers: other.headers, variables: { input: { sessionId: who.sessionId } } });
    expect(foreign).toEqual(none);
    expect(foreign.data?.['endSession']).toEqual({ ended: null, userErrors: [{ code: 'NOT_FOUND', field: ['sessionId'] }] });
    expect((await api.execute(END, { as: 'admin', variables: { input: { sessionId: who.sessionId } } })).data?.['endSession'].ended).toBe(1);
    expect(await isIn(who)).toBe(false);
  });

  it('end when nobody has used them for their idle minutes, and no use makes them last longer than their hours', async () => {
    const who = await somebody(api);
    const [used, idle] = [await signIn(who), await signIn(who)];
    for (let minutes = 0; minutes < 100; minutes += 20) {
      api.clock.advance(20 * MINUTE);
      expect(await isIn(used), `${minutes}`).toBe(true);
      await settled();
    }
    expect(await isIn(idle)).toBe(false);
    const { data } = await api.execute('{ account { sessions { current } } }', { headers: used.headers });
    expect(data?.['account'].sessions).toEqual([{ current: true }]);
    api.clock.advance(21 * MINUTE);
    expect(await isIn(used)).toBe(false);
  });

  it('note their last use once a minute, and not at all when only the house looks', async () => {
    const who = await signIn(await somebody(api));
    await settled();
    const lastUse = async () => (await api.system().em.fork().findOneOrFail(Session, { userId: (await api.system().em.fork().find(Session, {}, { orderBy: { id: 'desc' }, limit: 1 }))[0]?.userId ?? '' })).lastUsedAt?.getTime();
    const first = await lastUse();
    api.clock.advance(30_000);
    await isIn(who);
    await settled();
    expect(await lastUse()).toBe(first);
    api.clock.advance(MINUTE);
    await isIn(who);
    await settled();
    expect(await lastUse()).toBe(api.clock.now().getTime());
  });

  it('that are idle are found among the open subscriptions', async () => {
    const who = await somebody(api);
    const { sessionId } = await signIn(who);
    const rowId = (await api.system().em.fork().findOneOrFail(Session, { userId: who.id })).id;
    expect(sessionId).toBe(encodeNodeId('Session', rowId));
    const watch = new RightsWatch(api.house.runtime);
    const watched = [{ principal: { kind: 'user' as const, id: who.id, name: '', permissions: new Set<string>(), scope: { shops: [], warehouses: [] }, roles: [], sessionId: rowId } }];
    await watch.whose(watched);
    expect(await watch.whose(watched)).toEqual([]);
    api.clock.advance(31 * MINUTE);
    expect(await watch.whose(watched)).toEqual(watched);
  });
});
