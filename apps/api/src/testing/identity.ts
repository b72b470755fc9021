import { createHash } from 'node:crypto';
import { Contact, ContactChannel, hashPassword, User } from '../modules/access/index.js';
import { newId } from '../platform/ids.js';
import type { TestApi } from './test-api.js';

interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  maxNumber: number;
  signature: string;
}

/** Does what the browser does, without its detours: finds the number, and writes the proof. */
export function proofOf({ maxNumber, ...challenge }: Challenge): string {
  for (let number = 0; number <= maxNumber; number += 1) {
    const hash = createHash('sha256').update(`${challenge.salt}${number}`).digest('hex');
    if (hash === challenge.challenge) return Buffer.from(JSON.stringify({ ...challenge, number })).toString('base64');
  }
  throw new Error('the challenge has no solution');
}

/** A fresh proof that somebody is human. */
export async function humanProof(api: TestApi): Promise<string> {
  const { data } = await api.execute('{ humanChallenge { algorithm challenge salt maxNumber signature } }');
  return proofOf(data?.humanChallenge);
}

interface ShownMessage {
  channel: string;
  to: string;
  subject: string | null;
  text: string;
  state: string;
}

/** What has been sent to an address, newest first, once every job is done. */
export async function messagesTo(api: TestApi, address: string): Promise<ShownMessage[]> {
  await api.house.runtime.jobs.drain();
  const { data } = await api.execute('{ demoMessages { channel to subject text state } }');
  const messages: ShownMessage[] = data?.demoMessages ?? [];
  return messages.filter((message) => message.to === address);
}

/** The six digits last sent to an address. */
export async function codeSentTo(api: TestApi, address: string): Promise<string> {
  const [latest] = await messagesTo(api, address);
  const code = /\b\d{6}\b/.exec(latest?.text ?? '')?.[0];
  if (!code) throw new Error(`no code was sent to ${address}`);
  return code;
}

export const SOMEBODYS_PASSWORD = 'Old-Garden-11';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }';
let people = 0;

export interface Somebody {
  id: string;
  username: string;
  mobile: string;
  email: string;
}

/** Somebody with an account and two verified addresses. */
export async function somebody(api: TestApi, over: { enabled?: boolean; customerId?: string; displayName?: string } = {}): Promise<Somebody> {
  people += 1;
  const who = { id: newId(), username: `someone-${people}`, mobile: String(13_700_000_000 + people), email: `someone${people}@mail.example` };
  const em = api.system().em.fork();
  em.create(User, { id: who.id, username: who.username, displayName: who.username, passwordHash: await hashPassword(SOMEBODYS_PASSWORD), createdAt: api.clock.now(), ...over } as never);
  em.create(Contact, { userId: who.id, channel: ContactChannel.MOBILE, address: who.mobile, verifiedAt: api.clock.now() } as never);
  em.create(Contact, { userId: who.id, channel: ContactChannel.EMAIL, address: who.email, verifiedAt: api.clock.now() } as never);
  await em.flush();
  return who;
}

/** Signs somebody in; gives what stood in the way, or the token. */
export async function signInWith(api: TestApi, username: string, password = SOMEBODYS_PASSWORD, headers: Record<string, string> = {}): Promise<{ token: string | null; userErrors: { code: string }[] }> {
  return (await api.execute(SIGN_IN, { headers, variables: { input: { username, password } } })).data?.['signIn'];
}
