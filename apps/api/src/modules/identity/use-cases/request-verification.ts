import type { RequestContext } from '../../../platform/context.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { ContactChannel, parseAddress } from '../../access/index.js';
import { CodePurpose } from '../identity.enums.js';
import type { RequestRecoveryInput, RequestRegistrationInput } from '../identity.inputs.js';
import { requestCodes, type Ticket } from '../request-codes.js';

/** Has codes sent to both addresses of somebody who registers. */
export async function requestRegistration(ctx: RequestContext, { mobile, email, humanProof }: RequestRegistrationInput): Promise<Ticket> {
  const [phone, mail] = [parseAddress(mobile), parseAddress(email)];
  const wrong: RefusalDetail[] = [];
  if (phone?.channel !== ContactChannel.MOBILE) wrong.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'mobileForm', field: ['mobile'] });
  if (mail?.channel !== ContactChannel.EMAIL) wrong.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'emailForm', field: ['email'] });
  if (!phone || !mail || wrong.length > 0) throw new Refusal(wrong);
  return requestCodes(ctx, { purpose: CodePurpose.REGISTER, addresses: [phone, mail], humanProof });
}

/** Has a code sent to a registered address; the same is done for any other, and nothing sent. */
export async function requestRecovery(ctx: RequestContext, { address, humanProof }: RequestRecoveryInput): Promise<Ticket> {
  const parsed = parseAddress(address);
  if (!parsed) throw refuse(UserErrorCode.INVALID_INPUT, 'addressForm', { field: ['address'] });
  return requestCodes(ctx, { purpose: CodePurpose.RECOVER, addresses: [parsed], humanProof });
}
