import { hash, verify } from '@node-rs/argon2';

// OWASP's argon2id parameters: 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let dummyHash: string | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/** Checks a password. An unknown user costs the same time as a known one, so that timing tells nothing. */
export async function checkPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  dummyHash ??= await hashPassword('no user has this password');
  const matches = await verify(passwordHash ?? dummyHash, password);
  return matches && passwordHash !== undefined;
}
