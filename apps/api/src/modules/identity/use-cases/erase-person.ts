import { command, perform } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { scopedFork, type RequestContext } from '../../../platform/context.js';
import { readById } from '../../../platform/database/reads.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { ERASED, personalDataHolders, type DataSubject } from '../../../platform/personal-data.js';
import { EVERYTHING, jobPrincipal } from '../../../platform/principal.js';
import { accessState, provePassword, User } from '../../access/index.js';
import { Customer } from '../../customers/index.js';
import type { EraseAccountInput, EraseCustomerInput } from '../account.inputs.js';
import { subjectOf } from '../data-subject.js';

/** What stands in the way of erasing a person, in the order of the modules. */
export async function whyNotErase(ctx: RequestContext, by: { userId: string } | { customerId: string }): Promise<RefusalDetail[]> {
  const em = scopedFork(ctx.runtime.em, jobPrincipal('erase'));
  return reasons(ctx, em, await subjectOf(em, by));
}

async function reasons(ctx: RequestContext, em: RequestContext['em'], subject: DataSubject): Promise<RefusalDetail[]> {
  const found: RefusalDetail[] = [];
  for (const holder of personalDataHolders(ctx.runtime)) found.push(...((await holder.whyNotErase?.(em, subject)) ?? []));
  return found;
}

/** Deletes the caller's own account and personal data, once he gave his password. Refused while something of his is under way. */
export async function eraseAccount(ctx: RequestContext, { password }: EraseAccountInput): Promise<{ erased: true }> {
  const { id } = await provePassword(ctx, password);
  // Rows of his in every shop and warehouse; and the log tells who by his id, no longer by his name.
  await perform({ ...ctx, principal: { ...ctx.principal, name: ERASED, scope: EVERYTHING } }, erase, { userId: id });
  accessState(ctx.runtime).authenticator.forget();
  return { erased: true };
}

/** Deletes the personal data of a customer, with his account if he has one, at his request. */
export async function eraseCustomer(ctx: RequestContext, { customerId, reason }: EraseCustomerInput): Promise<object> {
  const customer = await readById(ctx, Customer, customerId, ['id', 'erasedAt']).catch(() => undefined);
  if (!customer) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Customer' }, field: ['customerId'] });
  if (customer.erasedAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'customerErased', { field: ['customerId'] });
  await perform({ ...ctx, principal: { ...ctx.principal, scope: EVERYTHING } }, erase, { customerId, reason });
  accessState(ctx.runtime).authenticator.forget();
  return { customer: ref(Customer, customerId) };
}

const erase = command('erasePerson', async (tx, by: { userId: string } | { customerId: string; reason: string }) => {
  const subject = await subjectOf(tx.em, by);
  // Locked before anything is looked at: of two at once, the second finds it done.
  for (const id of subject.userIds) await loadForUpdate(tx, User, id);
  if (subject.customerId) await loadForUpdate(tx, Customer, subject.customerId);
  const blocked = await reasons(tx.ctx, tx.em, subject);
  if (blocked.length > 0) throw new Refusal(blocked);
  for (const holder of personalDataHolders(tx.ctx.runtime)) await holder.erase(tx, subject);
  if ('reason' in by) await tx.emit({ type: 'CustomerErased', subject: { type: 'Customer', id: by.customerId }, data: { reason: by.reason } });
  else for (const id of subject.userIds) await tx.emit({ type: 'AccountErased', subject: { type: 'User', id } });
  return {};
});
