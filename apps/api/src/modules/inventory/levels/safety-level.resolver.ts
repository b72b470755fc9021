import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { Requires } from '../../access/index.js';
import { setSafetyLevels } from '../use-cases/set-safety-levels.js';
import { levelChanges } from './level-changes.js';
import { SafetyLevelChange, SafetyLevelTableInput, SetSafetyLevelsInput, SetSafetyLevelsPayload } from './safety-level.inputs.js';

@Resolver()
export class SafetyLevelResolver {
  @Query(() => [SafetyLevelChange], { description: 'What a table of safety levels would change, row by row, and what is wrong with it; changes nothing.' })
  @Requires('stock:adjust')
  safetyLevelChanges(@Arg('table', () => SafetyLevelTableInput, { description: 'The table.' }) table: SafetyLevelTableInput, @Ctx() ctx: RequestContext): Promise<SafetyLevelChange[]> {
    return levelChanges(ctx, table);
  }

  @Mutation(() => SetSafetyLevelsPayload, { description: 'Takes over a table of safety levels, all of it or none.' })
  @Requires('stock:adjust')
  setSafetyLevels(@Arg('input', () => SetSafetyLevelsInput, { description: 'The table.' }) input: SetSafetyLevelsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setSafetyLevels, input);
  }
}
