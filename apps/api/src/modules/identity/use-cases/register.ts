import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { addUser, ContactChannel, hashPassword, Role } from '../../access/index.js';
import { Customer } from '../../customers/index.js';
import { Shop, ShopChannel } from '../../shops/index.js';
import { CodePurpose } from '../identity.enums.js';
import type { RegisterInput } from '../identity.inputs.js';
import { newcomer, recordConsent, refuseUnfit } from '../new-account.js';
import { addressesOfTicket, tryCodes, useCodes, type Proven } from '../try-codes.js';

/**
 * Makes a customer's account once both his mobile and his e-mail are proven. That a user name is taken is told only to whoever
 * has proven both: nobody else can ask for names one by one.
 */
export async function register(ctx: RequestContext, input: RegisterInput): Promise<{ username: string }> {
  const username = input.username.trim().toLowerCase();
  refuseUnfit(ctx, { ...input, username }, await addressesOfTicket(ctx, CodePurpose.REGISTER, input.ticket));
  const proven = await tryCodes(ctx, CodePurpose.REGISTER, input.ticket, [
    { channel: ContactChannel.MOBILE, code: input.mobileCode, field: 'mobileCode' },
    { channel: ContactChannel.EMAIL, code: input.emailCode, field: 'emailCode' },
  ]);
  const passwordHash = await hashPassword(input.password);
  const userId = newId();
  await perform({ ...ctx, principal: newcomer(userId, username) }, addCustomerAccount, { userId, username, passwordHash, proven });
  return { username };
}

interface NewAccount {
  userId: string;
  username: string;
  passwordHash: string;
  proven: readonly Proven[];
}

const addCustomerAccount = command('register', async (tx, { userId, username, passwordHash, proven }: NewAccount) => {
  await useCodes(tx, proven, 'mobileCode');
  const [shop, role] = [await tx.em.findOne(Shop, { channel: ShopChannel.STOREFRONT }), await tx.em.findOne(Role, { code: 'customer' })];
  if (!shop || !role) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'registrationClosed');
  const mobile = proven.find(({ channel }) => channel === ContactChannel.MOBILE)?.address ?? null;
  // Never the customer who once ordered under this number: numbers are given to other people after a while.
  const customer = tx.em.create(Customer, { shopId: shop.id, name: username, phone: mobile, createdAt: tx.now } as never);
  await addUser(tx, { id: userId, username, displayName: username, passwordHash, customerId: customer.id, roles: [{ roleId: role.id }], contacts: proven });
  recordConsent(tx, userId);
  await tx.emit({ type: 'UserRegistered', subject: { type: 'User', id: userId } });
  return { userId };
});
