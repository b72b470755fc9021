import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { Requires } from '../../access/index.js';
import { printLabels } from '../use-cases/print-labels.js';
import { printPackingLists } from '../use-cases/print-packing-lists.js';
import { printPickList } from '../use-cases/print-pick-list.js';
import { PrintLabelsInput, PrintPackingListsInput, PrintPapersPayload, PrintPickListInput } from './paper.inputs.js';

@Resolver()
export class PaperResolver {
  @Mutation(() => PrintPapersPayload, { description: 'Counts a printing of several labels at once; what has no waybill yet is told and left out.' })
  @Requires('shipment:ship')
  printLabels(@Arg('input', () => PrintLabelsInput, { description: 'Whose labels.' }) input: PrintLabelsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, printLabels, input);
  }

  @Mutation(() => PrintPapersPayload, { description: 'Counts a printing of the packing lists that go into the parcels.' })
  @Requires('shipment:pick')
  printPackingLists(@Arg('input', () => PrintPackingListsInput, { description: 'Whose packing lists.' }) input: PrintPackingListsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, printPackingLists, input);
  }

  @Mutation(() => PrintPapersPayload, { description: 'Counts a printing of a pick list, of a wave or of several fulfilment orders.' })
  @Requires('shipment:pick')
  printPickList(@Arg('input', () => PrintPickListInput, { description: 'Of what.' }) input: PrintPickListInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, printPickList, input);
  }
}
