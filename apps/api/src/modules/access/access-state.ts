import type { Runtime } from '../../platform/context.js';
import { Authenticator } from './principal-of.js';
import type { SessionLimits } from './session-limits.js';
import { SignInLimits } from './sign-in-limits.js';

interface AccessState {
  authenticator: Authenticator;
  limits: SignInLimits;
  sessions: SessionLimits;
}

const states = new WeakMap<Runtime, AccessState>();

/** What this process remembers about callers: cached principals and counted tries. */
export function accessState(runtime: Runtime): AccessState {
  const known = states.get(runtime);
  if (known) return known;
  const sessions: SessionLimits = { hours: 12, idleMinutes: 0 };
  const made: AccessState = { authenticator: new Authenticator(runtime.em, sessions), limits: new SignInLimits(), sessions };
  states.set(runtime, made);
  return made;
}
