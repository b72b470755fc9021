import { hash, verify } from '@node-rs/argon2';

// OWASP's argon2id parameters: 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string, cost = ARGON2ID): Promise<string> {
  return hash(password, cost);
}

export type PasswordCheck = (passwordHash: string | undefined, password: string) => Promise<boolean>;

/** Makes what checks passwords. An unknown user costs the same time as a known one, so that timing tells nothing. */
export function passwordCheck(cost = ARGON2ID): PasswordCheck {
  let dummyHash: string | undefined;
  return async (passwordHash, password) => {
    dummyHash ??= await hashPassword('no user has this password', cost);
    const matches = await verify(passwordHash ?? dummyHash, password);
    return matches && passwordHash !== undefined;
  };
}
