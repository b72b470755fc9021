import { createHash } from 'node:crypto';
import type { Config } from '../../platform/config.js';
import type { Runtime } from '../../platform/context.js';
import { secretKey } from '../../platform/secrets.js';
import { passwordCheck, type PasswordCheck } from './passwords.js';
import { Authenticator } from './principal-of.js';
import type { SessionLimits } from './session-limits.js';
import { SignInLimits } from './sign-in-limits.js';

interface AccessState {
  authenticator: Authenticator;
  limits: SignInLimits;
  checkPassword: PasswordCheck;
  sessions: SessionLimits;
  /** For second factors and known browsers; never the very key that seals credentials. */
  key: Buffer;
}

const states = new WeakMap<Runtime, AccessState>();

/** Reads from the configuration what this module needs of it. */
export function setUpAccess(runtime: Runtime, config: Config): void {
  const sessions: SessionLimits = { hours: config.SESSION_HOURS, idleMinutes: config.SESSION_IDLE_MINUTES };
  states.set(runtime, {
    authenticator: new Authenticator(runtime.em, sessions),
    limits: new SignInLimits(runtime),
    checkPassword: passwordCheck(),
    sessions,
    key: createHash('sha256').update(secretKey(config)).update('access').digest(),
  });
}

/** What this process knows about callers: cached principals, and how signing in is done. */
export function accessState(runtime: Runtime): AccessState {
  const state = states.get(runtime);
  if (!state) throw new Error('the access module was not registered');
  return state;
}
