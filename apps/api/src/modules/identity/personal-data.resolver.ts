import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import { answering } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readById, readMany, readOne } from '../../platform/database/reads.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { decodeNodeId, encodeNodeId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { errorText } from '../../platform/messages.js';
import { Requires } from '../access/index.js';
import { Customer } from '../customers/index.js';
import { EraseAccountInput, EraseCustomerInput, RequestDataExportInput } from './account.inputs.js';
import { Account, DataExport, DataExportPayload, EraseAccountPayload, EraseCustomerPayload, ErasurePreview } from './account.types.js';
import { PersonalExport } from './personal-export.entity.js';
import { eraseAccount, eraseCustomer, whyNotErase } from './use-cases/erase-person.js';
import { EXPORT_DATA_JOB, EXPORT_KEPT_MS, requestDataExport } from './use-cases/export-personal-data.js';

/** What the law gives a person over his data (PIPL art. 45–47): a copy, and deletion. */
@Resolver(() => Account)
export class PersonalDataResolver {
  @Mutation(() => DataExportPayload, { description: "Has a file of one's own personal data made; `account.dataExport` tells when it can be fetched." })
  @Authenticated()
  requestDataExport(@Arg('input', () => RequestDataExportInput, { description: 'The password.' }) input: RequestDataExportInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => requestDataExport(ctx, input));
  }

  @Mutation(() => EraseAccountPayload, { description: "Deletes one's own account and personal data for good. Orders stay without a name; refused while one is under way." })
  @Authenticated()
  eraseAccount(@Arg('input', () => EraseAccountInput, { description: 'The password.' }) input: EraseAccountInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => eraseAccount(ctx, input));
  }

  @Mutation(() => EraseCustomerPayload, { description: 'Deletes the personal data of a customer at his request, with his account if he has one. Orders stay without a name; refused while one is under way.' })
  @Requires('customer:erase')
  eraseCustomer(@Arg('input', () => EraseCustomerInput, { description: 'Whose.' }) input: EraseCustomerInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => eraseCustomer(ctx, input));
  }

  @Query(() => ErasurePreview, { description: 'What stands in the way of deleting the personal data of a customer.' })
  @Requires('customer:erase')
  async customerErasure(@Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string, @Ctx() ctx: RequestContext): Promise<ErasurePreview> {
    const { id } = await readById(ctx, Customer, decodeNodeId('Customer', customerId, ['customerId']), ['id']);
    return preview(ctx, { customerId: id });
  }

  @FieldResolver(() => ErasurePreview, { description: 'What stands in the way of deleting the account.' })
  erasure(@Ctx() ctx: RequestContext): Promise<ErasurePreview> {
    return preview(ctx, { userId: ctx.principal.id });
  }

  @FieldResolver(() => DataExport, { nullable: true, description: 'The file of the own personal data that was asked for last.' })
  async dataExport(@Ctx() ctx: RequestContext): Promise<DataExport | null> {
    const job = await readOne(ctx, Job, { columns: ['id', 'state', 'createdAt'], where: { name: EXPORT_DATA_JOB, requestedBy: ctx.principal.id }, orderBy: { id: 'desc' } });
    if (!job) return null;
    const since = new Date(ctx.clock.now().getTime() - EXPORT_KEPT_MS);
    const [file] = await readMany(ctx, PersonalExport, { columns: ['id', 'createdAt'], where: { jobId: job.id, createdAt: { $gt: since } }, limit: 1 });
    return {
      state: job.state, askedAt: job.createdAt,
      path: file ? `/account/exports/${encodeNodeId('PersonalExport', file.id)}` : null, until: file ? new Date(rowInstant(file.createdAt).getTime() + EXPORT_KEPT_MS) : null,
    };
  }
}

async function preview(ctx: RequestContext, by: { userId: string } | { customerId: string }): Promise<ErasurePreview> {
  return { blockers: (await whyNotErase(ctx, by)).map(({ messageKey, params }) => errorText(ctx.locale, messageKey, params)) };
}
