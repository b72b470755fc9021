import { InputType } from 'type-graphql';
import { OrderCommandInput } from '../orders/index.js';

@InputType({ description: 'Give an approved order its warehouse.' })
export class AllocateOrderInput extends OrderCommandInput {}
