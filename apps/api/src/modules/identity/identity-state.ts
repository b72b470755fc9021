import { createHash } from 'node:crypto';
import type { Config } from '../../platform/config.js';
import type { Runtime } from '../../platform/context.js';
import { secretKey } from '../../platform/secrets.js';
import type { PasswordPolicyName } from './password-policy.js';
import { createPost, type Post } from './post.js';

interface IdentityState {
  /** For codes, challenges and the demo's mailbox; never the very key that seals credentials. */
  key: Buffer;
  policy: PasswordPolicyName;
  demo: boolean;
  publicUrl: string;
  post: Post;
}

const states = new WeakMap<Runtime, IdentityState>();

/** Reads from the configuration what this module needs of it. */
export function setUpIdentity(runtime: Runtime, config: Config): void {
  states.set(runtime, {
    key: createHash('sha256').update(secretKey(config)).update('identity').digest(),
    policy: config.PASSWORD_POLICY,
    demo: config.DEMO_MODE,
    publicUrl: config.publicUrl,
    post: createPost(config, runtime),
  });
}

export function identityState(runtime: Runtime): IdentityState {
  const state = states.get(runtime);
  if (!state) throw new Error('the identity module was not registered');
  return state;
}
