import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { Requires } from '../../access/index.js';
import { makeEvidence } from '../use-cases/make-evidence.js';
import { MakeEvidenceInput, MakeEvidencePayload } from './evidence.inputs.js';

@Resolver()
export class EvidenceResolver {
  @Mutation(() => MakeEvidencePayload, { description: 'Takes the life of an order out as a JSON file whose entries are chained by hashes, so that a change of any is found. Recorded, with the last hash, on its timeline.' })
  @Requires('order:evidence')
  makeEvidence(@Arg('input', () => MakeEvidenceInput, { description: 'Of which order, and how.' }) input: MakeEvidenceInput, @Ctx() ctx: RequestContext): unknown {
    return makeEvidence(ctx, input);
  }
}
