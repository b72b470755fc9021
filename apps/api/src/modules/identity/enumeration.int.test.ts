import { expect, it } from 'vitest';
import { newId } from '../../platform/ids.js';
import { auc } from '../../testing/auc.js';
import { humanProof } from '../../testing/identity.js';
import { testApi } from '../../testing/test-api.js';
import { Contact, ContactChannel, User } from '../access/index.js';

const api = await testApi({ TRUST_PROXY: 'true' });
const RECOVER_ASK = 'mutation ($input: RequestRecoveryInput!) { requestRecovery(input: $input) { ticket expiresAt userErrors { code message field } } }';
const RECOVER = 'mutation ($input: RecoverPasswordInput!) { recoverPassword(input: $input) { recovered userErrors { code message field } } }';
const REGISTER_ASK = 'mutation ($input: RequestRegistrationInput!) { requestRegistration(input: $input) { ticket expiresAt userErrors { code message field } } }';
const ROUNDS = 50;
const WARM_UP = 10;

const em = api.system().em.fork();
for (let n = 0; n < ROUNDS; n += 1) {
  const id = newId();
  em.create(User, { id, username: `known-${n}`, displayName: 'known', passwordHash: '-', createdAt: api.clock.now() } as never);
  em.create(Contact, { userId: id, channel: ContactChannel.EMAIL, address: `known${n}@mail.example`, verifiedAt: api.clock.now() } as never);
}
await em.flush();

/** Asks for a code and hands in a guess; both answers without what is drawn by lot. */
async function recovery(address: string, ip: string, proof: string): Promise<string> {
  const headers = { 'x-forwarded-for': ip };
  const asked = await api.execute(RECOVER_ASK, { headers, variables: { input: { address, humanProof: proof } } });
  const { ticket } = asked.data?.['requestRecovery'] ?? {};
  const guessed = await api.execute(RECOVER, { headers, variables: { input: { ticket, code: '000000', password: 'New-Garden-22' } } });
  return JSON.stringify([asked, guessed]).replace(ticket, '');
}

async function registration(email: string, ip: string, proof: string): Promise<string> {
  const mobile = `139${String(Math.trunc(Math.random() * 1e8)).padStart(8, '0')}`;
  const asked = await api.execute(REGISTER_ASK, { headers: { 'x-forwarded-for': ip }, variables: { input: { mobile, email, humanProof: proof } } });
  return JSON.stringify(asked).replace(asked.data?.['requestRegistration'].ticket, '');
}

// Shows S3.3.2.1 (screen /recover, operation requestRecovery)
it.each([['recovery', recovery], ['registration', registration]] as const)('%s tells neither by its answer nor by its time whether an address has an account', async (_flow, ask) => {
  const answers = { known: new Set<string>(), unknown: new Set<string>() };
  const times = { known: [] as number[], unknown: [] as number[] };
  // A minute on, the same addresses may ask again.
  api.clock.advance(61_000);
  for (let n = 0; n < ROUNDS; n += 1) {
    // By turns, so that what else the machine does falls on both alike.
    for (const kind of n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      const proof = await humanProof(api);
      const started = performance.now();
      answers[kind].add(await ask(`${kind}${n}@mail.example`, `10.0.${n}.${kind.length}`, proof));
      if (n >= WARM_UP) times[kind].push(performance.now() - started);
    }
  }
  expect(answers.known.size).toBe(1);
  expect(answers.known).toEqual(answers.unknown);
  expect(Math.abs(auc(times.known, times.unknown) - 0.5)).toBeLessThan(0.2);
}, 240_000);
