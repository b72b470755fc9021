import type { ModuleDefinition } from '../../platform/module.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnExclusion, ReturnPolicy } from './return-policy.entity.js';
import { Return } from './return.entity.js';

export { ReturnLine } from './return-line.entity.js';
export { ReturnExclusion, ReturnPolicy } from './return-policy.entity.js';
export { Return } from './return.entity.js';
export { FreightBearer, RETURN_TRANSITIONS, ReturnKind, ReturnReason, ReturnState, type ReturnAction } from './return.transitions.js';

export const returnsModule: ModuleDefinition = {
  entities: [Return, ReturnLine, ReturnPolicy, ReturnExclusion],
  resolvers: [],
};
