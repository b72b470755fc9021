import { userInfo } from 'node:os';
import { jobPrincipal, type Principal } from '../platform/principal.js';

/** Who works at the server's own shell is a person, not a job: what he does is in the audit log under the name that the system knows him by. */
export function shell(): Principal {
  return { ...jobPrincipal('oms'), kind: 'user', name: `oms (${userInfo().username})` };
}
