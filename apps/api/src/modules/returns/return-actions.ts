import type { RequestContext } from '../../platform/context.js';
import { UserErrorCode } from '../../platform/errors.js';
import type { AvailableAction } from '../../platform/graphql/available-action.js';
import { errorText } from '../../platform/messages.js';
import { mayDo } from '../../platform/principal.js';
import { RETURN_VERBS, whyNotReturn, type ReturnFacts } from './return.policy.js';

/** What the caller can do with a return now, and why not the rest. */
export function returnActions(ctx: RequestContext, facts: ReturnFacts): AvailableAction[] {
  return RETURN_VERBS.map(({ action, permission }) => {
    const reason = mayDo(ctx.principal, permission)
      ? whyNotReturn(action, facts)
      : { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'forbidden', params: { permission } };
    return {
      action,
      enabled: reason === undefined,
      disabledReason: reason ? { code: reason.code, message: errorText(ctx.locale, reason.messageKey, reason.params) } : null,
    };
  });
}
