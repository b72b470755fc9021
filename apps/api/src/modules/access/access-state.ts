import type { Runtime } from '../../platform/context.js';
import { Authenticator } from './principal-of.js';
import { SignInLimits } from './sign-in-limits.js';

interface AccessState {
  authenticator: Authenticator;
  limits: SignInLimits;
  sessionHours: number;
}

const states = new WeakMap<Runtime, AccessState>();

/** What this process remembers about callers: cached principals and counted tries. */
export function accessState(runtime: Runtime): AccessState {
  const known = states.get(runtime);
  if (known) return known;
  const made: AccessState = { authenticator: new Authenticator(runtime.em), limits: new SignInLimits(), sessionHours: 12 };
  states.set(runtime, made);
  return made;
}
