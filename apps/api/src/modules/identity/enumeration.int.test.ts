import { expect, it } from 'vitest';
import { newId } from '../../platform/ids.js';
import { auc } from '../../testing/auc.js';
import { humanProof, signInWith, somebody, SOMEBODYS_PASSWORD } from '../../testing/identity.js';
import { testApi } from '../../testing/test-api.js';
import { accessState, Contact, ContactChannel, hashPassword, passwordCheck, User } from '../access/index.js';
import { HumanProof } from './human-proof.entity.js';

const api = await testApi({ TRUST_PROXY: 'true' });
const ERRORS = 'userErrors { code message field }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { token viewer { name } secondFactor { ticket } ${ERRORS} } }`;
const RECOVER_ASK = `mutation ($input: RequestRecoveryInput!) { requestRecovery(input: $input) { ticket expiresAt ${ERRORS} } }`;
const RECOVER = `mutation ($input: RecoverPasswordInput!) { recoverPassword(input: $input) { recovered ${ERRORS} } }`;
const REGISTER_ASK = `mutation ($input: RequestRegistrationInput!) { requestRegistration(input: $input) { ticket expiresAt ${ERRORS} } }`;
const CHANGE_ASK = `mutation ($input: RequestContactChangeInput!) { requestContactChange(input: $input) { ticket expiresAt ${ERRORS} } }`;
const CHANGE = `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { changed ${ERRORS} } }`;
const KINDS = ['known', 'unknown'] as const;
type Kind = (typeof KINDS)[number];
// The times are measured on the embedded database, where nothing but the answer takes time; the other shows that it answers alike.
const PEOPLE = process.env['TEST_DATABASE'] === 'mysql' ? 50 : 1_000;
// Costs a fifth of a real one, so that what else might tell is not drowned by it.
const CHEAP = { memoryCost: 8_192, timeCost: 1, parallelism: 1 };
const state = accessState(api.house.runtime);
const { checkPassword: fullCheck } = state;

async function addKnownPeople(passwordHash: string): Promise<void> {
  const em = api.system().em.fork();
  const createdAt = api.clock.now();
  const people = Array.from({ length: PEOPLE }, (_, n) => ({ id: newId(), n }));
  await em.insertMany(User, people.map(({ id, n }) => ({ id, username: `known-${n}`, displayName: 'known', passwordHash, enabled: true, createdAt })));
  await em.insertMany(Contact, people.map(({ id, n }) => ({ id: newId(), userId: id, channel: ContactChannel.EMAIL, address: `known${n}@mail.example`, verifiedAt: createdAt })));
}
await addKnownPeople(await hashPassword('A-real-Password-7', CHEAP));

let request = 0;
/** Every request comes from another address: no limit but that of the account is in the way. */
async function send(document: string, field: string, input: object, token?: string): Promise<{ answer: unknown; ticket: string }> {
  request += 1;
  const headers = { 'x-forwarded-for': `10.${request >> 16}.${(request >> 8) & 255}.${request & 255}`, ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await api.execute(document, { headers, variables: { input } });
  return { answer, ticket: answer.data?.[field]?.ticket ?? '' };
}

let proof = '';

const asked = async (kind: Kind, n: number) => send(RECOVER_ASK, 'requestRecovery', { address: `${kind}${n}@mail.example`, humanProof: proof });

const asker = await somebody(api);
let askersToken = '';

/** What a stranger, and somebody signed in, can ask, without what is drawn by lot, and of how many of each kind it is asked. */
const FLOWS: Record<string, { rounds: number; ask(kind: Kind, n: number): Promise<string> }> = {
  'signing in, by name and by e-mail by turns': {
    rounds: PEOPLE,
    ask: async (kind, n) => {
      const { answer } = await send(SIGN_IN, 'signIn', { username: n % 2 ? `${kind}-${n}` : `${kind}${n}@mail.example`, password: 'not-his-password' });
      return JSON.stringify(answer);
    },
  },
  recovery: {
    rounds: PEOPLE,
    ask: async (kind, n) => {
      const { answer, ticket } = await asked(kind, n);
      return JSON.stringify(answer).replace(ticket, '');
    },
  },
  'guessing a code': {
    rounds: PEOPLE / 10,
    ask: async (kind, n) => {
      const { ticket } = await asked(kind, n);
      return JSON.stringify(await send(RECOVER, 'recoverPassword', { ticket, code: '000000', password: 'New-Garden-22' }));
    },
  },
  'changing a contact': {
    rounds: PEOPLE / 10,
    ask: async (kind, n) => {
      const { answer, ticket } = await send(CHANGE_ASK, 'requestContactChange', { address: `${kind}${n}@mail.example`, password: SOMEBODYS_PASSWORD }, askersToken);
      const guess = await send(CHANGE, 'changeContact', { ticket, code: '000000' }, askersToken);
      return JSON.stringify([answer, guess.answer]).replace(ticket, '');
    },
  },
  registration: {
    rounds: PEOPLE,
    ask: async (kind, n) => {
      const { answer, ticket } = await send(REGISTER_ASK, 'requestRegistration', { mobile: `1${kind === 'known' ? 38 : 39}${10_000_000 + n}`, email: `${kind}${n}@mail.example`, humanProof: proof });
      return JSON.stringify(answer).replace(ticket, '');
    },
  },
};

/** The deviation of a coin from 0.5 that it exceeds once in thirty thousand runs (four standard deviations), but no less than the limit of 0.05. */
const ofACoin = (each: number): number => Math.max(0.05, 4 * Math.sqrt((2 * each + 1) / (12 * each * each)));

async function measure(ask: (kind: Kind, n: number) => Promise<string>, rounds: number) {
  const answers = { known: new Set<string>(), unknown: new Set<string>() };
  const times = { known: [] as number[], unknown: [] as number[] };
  // A day on, the same people may ask again.
  api.clock.advance(86_400_000);
  // No session lasts that long.
  askersToken = (await signInWith(api, asker.username)).token ?? '';
  proof = await humanProof(api);
  for (let n = 0; n < rounds; n += 1) {
    // By turns, so that what else the machine does falls on both alike.
    for (const kind of n % 4 < 2 ? KINDS : KINDS.toReversed()) {
      // To solve one anew for each would take longer than all the rest.
      await api.system().em.fork().nativeDelete(HumanProof, {});
      const started = performance.now();
      const answer = await ask(kind, n);
      if (n >= rounds / 20) times[kind].push(performance.now() - started);
      answers[kind].add(answer);
    }
  }
  return { answers, auc: auc(times.known, times.unknown), within: ofACoin(times.known.length) };
}

// A coin may fail once; what really tells fails twice.
const OPTIONS = { retry: 1, timeout: 240_000 };

// Shows S3.3.2.1 (screen /recover, operation requestRecovery)
it.each(Object.entries(FLOWS))('%s tells neither by its answers nor by its times whether there is an account', OPTIONS, async (_flow, { ask, rounds }) => {
  state.checkPassword = passwordCheck(CHEAP);
  const found = await measure(ask, rounds);
  expect(found.answers.known.size).toBe(1);
  expect(found.answers.known).toEqual(found.answers.unknown);
  expect(Math.abs(found.auc - 0.5)).toBeLessThan(found.within);
});

it('signing in tells as little with passwords at their full cost', OPTIONS, async () => {
  state.checkPassword = fullCheck;
  await api.system().em.fork().nativeUpdate(User, { username: { $like: 'known-%' } }, { passwordHash: await hashPassword('A-real-Password-7') });
  const found = await measure(async (kind, n) => JSON.stringify((await send(SIGN_IN, 'signIn', { username: `${kind}-${n}`, password: 'not-his-password' })).answer), 50);
  expect(found.answers.known).toEqual(found.answers.unknown);
  expect(Math.abs(found.auc - 0.5)).toBeLessThan(found.within);
});
