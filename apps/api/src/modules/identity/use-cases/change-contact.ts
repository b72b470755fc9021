import { maskEmail, maskPhone } from '@ordo/kernel';
import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode, type Refusal } from '../../../platform/errors.js';
import { seal } from '../../../platform/secrets.js';
import { accessState, ContactChannel, endOthersOf, parseAddress, provePassword, replaceContact, User, type Address } from '../../access/index.js';
import { Customer } from '../../customers/index.js';
import type { ChangeContactInput, RequestContactChangeInput } from '../account.inputs.js';
import { CodePurpose } from '../identity.enums.js';
import { identityState } from '../identity-state.js';
import { requestCodes, type Ticket } from '../request-codes.js';
import { addressesOfTicket, tryCodes, useCodes, type Proven } from '../try-codes.js';

/** Has a code sent to a new address of the caller, once he gave his password. The same is answered for an address that somebody has. */
export async function requestContactChange(ctx: RequestContext, { address, password }: RequestContactChangeInput): Promise<Ticket> {
  const parsed = parseAddress(address);
  if (!parsed) throw refuse(UserErrorCode.INVALID_INPUT, 'addressForm', { field: ['address'] });
  const { id } = await provePassword(ctx, password);
  return requestCodes(ctx, { purpose: CodePurpose.CHANGE_CONTACT, addresses: [parsed], userId: id });
}

/**
 * Puts a proven address in the place of the caller's old one (S3.1.2.3), which is told; his other sessions end. A code that was
 * never sent, since somebody has the address, is answered as a wrong one.
 */
export async function changeContact(ctx: RequestContext, { ticket, code }: ChangeContactInput): Promise<{ changed: true }> {
  const { id, kind } = ctx.principal;
  const [asked] = kind === 'user' ? await addressesOfTicket(ctx, CodePurpose.CHANGE_CONTACT, ticket, id) : [];
  const [proven] = asked ? await tryCodes(ctx, CodePurpose.CHANGE_CONTACT, ticket, [{ channel: asked.channel, code, field: 'code' }]) : [];
  if (!proven) throw wrong();
  await perform(ctx, putContact, { proven });
  accessState(ctx.runtime).authenticator.forget();
  return { changed: true };
}

const wrong = (): Refusal => refuse(UserErrorCode.BAD_CREDENTIALS, 'codeWrong', { field: ['code'] });
const masked = ({ channel, address }: Address): string => (channel === ContactChannel.EMAIL ? maskEmail(address) : maskPhone(address));

const putContact = command('changeContact', async (tx, { proven }: { proven: Proven }) => {
  await useCodes(tx, [proven], 'code');
  const user = await tx.em.findOneOrFail(User, { id: tx.actor.id });
  const old = await replaceContact(tx, user.id, proven);
  if (old === 'taken') throw wrong();
  const customer = user.customerId && proven.channel === ContactChannel.MOBILE ? await tx.em.findOne(Customer, { id: user.customerId }) : null;
  if (customer && (customer.phone ?? null) === (old?.address ?? null)) customer.phone = proven.address;
  const ended = await endOthersOf(tx, user.id);
  await tx.emit({ type: 'ContactChanged', subject: { type: 'User', id: user.id }, audit: { channel: proven.channel, before: old && masked(old), after: masked(proven), ended } });
  // Under the house's key: no job holds an address.
  const sealed = old && seal(identityState(tx.ctx.runtime).key, JSON.stringify({ channel: old.channel, address: old.address }));
  if (sealed) await tx.enqueue({ name: 'identity.tell-contact-changed', payload: { userId: user.id, sealed, locale: tx.ctx.locale } });
  return { ended };
});
