import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { Shop } from '../shops/index.js';

@ObjectType({ description: 'What came of asking for a synchronisation.', simpleResolvers: true })
export class SyncShopPayload extends Payload {
  @Field(() => Shop, { nullable: true, description: 'The shop; null when refused.' })
  shop?: Shop | null;
  @Field(() => Job, { nullable: true, description: 'The work that was queued; null when refused.' })
  job?: Job | null;
}
