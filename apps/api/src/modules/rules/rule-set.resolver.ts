import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { loadOne, readMany } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Requires } from '../access/index.js';
import { RuleSet } from './rule-set.entity.js';
import { DiscardRuleSetInput, DraftRuleSetInput, PublishRuleSetInput, RollBackRuleSetInput, SaveRuleSetInput } from './rule-set.inputs.js';
import { RuleSetPayload } from './rule-set.payloads.js';
import { ruleSetActions } from './rule-set.policy.js';
import { Rule, RuleFamily, RuleTrial } from './rule.types.js';
import { discardRuleSet } from './use-cases/discard-rule-set.js';
import { draftRuleSet } from './use-cases/draft-rule-set.js';
import { publishRuleSet } from './use-cases/publish-rule-set.js';
import { rollBackRuleSet } from './use-cases/roll-back-rule-set.js';
import { saveRuleSet } from './use-cases/save-rule-set.js';

type RuleSetRow = Row<RuleSet>;

const MAX_VERSIONS = 100;

@Resolver(() => RuleSet)
export class RuleSetResolver {
  @Query(() => [RuleSet], { description: 'The versions of the rules of a family, newest first, at most 100.' })
  @Requires('rule:read')
  ruleSets(@Arg('family', () => RuleFamily, { description: 'Of which family.' }) family: RuleFamily, @Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, RuleSet, { where: { family }, orderBy: { number: 'desc' }, limit: MAX_VERSIONS });
  }

  @Mutation(() => RuleSetPayload, { description: 'Begins a draft with the rules in force. Gives the draft that is there already, if there is one.' })
  @Requires('rule:edit')
  draftRuleSet(@Arg('input', () => DraftRuleSetInput, { description: 'Of which family.' }) input: DraftRuleSetInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, draftRuleSet, input);
  }

  @Mutation(() => RuleSetPayload, { description: 'Replaces the rules of a draft. It has to be tried again before it can be published.' })
  @Requires('rule:edit')
  saveRuleSet(@Arg('input', () => SaveRuleSetInput, { description: 'The rules.' }) input: SaveRuleSetInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, saveRuleSet, input);
  }

  @Mutation(() => RuleSetPayload, { description: 'Gives up a draft.' })
  @Requires('rule:edit')
  discardRuleSet(@Arg('input', () => DiscardRuleSetInput, { description: 'Which.' }) input: DiscardRuleSetInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, discardRuleSet, input);
  }

  @Mutation(() => RuleSetPayload, { description: 'Puts a draft in force that was tried as it stands. The version before it is superseded.' })
  @Requires('rule:publish')
  publishRuleSet(@Arg('input', () => PublishRuleSetInput, { description: 'Which, and why.' }) input: PublishRuleSetInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, publishRuleSet, input);
  }

  @Mutation(() => RuleSetPayload, { description: 'Puts the rules of a superseded version in force again, as a new version.' })
  @Requires('rule:publish')
  rollBackRuleSet(@Arg('input', () => RollBackRuleSetInput, { description: 'To which, and why.' }) input: RollBackRuleSetInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, rollBackRuleSet, input);
  }

  @FieldResolver(() => [Rule], { description: 'Its rules, in the order of trying.' })
  @Needs('rules')
  rules(@Root() row: RuleSetRow): Rule[] {
    return rowJson<Rule[]>(row.rules);
  }

  @FieldResolver(() => RuleTrial, { nullable: true, description: 'What its last trial found; null when it was never tried.' })
  @Needs('trial')
  trial(@Root() row: RuleSetRow): RuleTrial | null {
    return rowJson<RuleTrial | null>(row.trial ?? null);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'For one that was rolled back to: number of the version whose rules these are.' })
  @Needs('copyOfId')
  async copyOf(@Root() row: RuleSetRow, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadOne(ctx, RuleSet, row.copyOfId))?.number ?? null;
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state', 'revision', 'trial')
  availableActions(@Root() row: RuleSetRow, @Ctx() ctx: RequestContext): AvailableAction[] {
    return ruleSetActions(ctx, { ...row, trial: rowJson<RuleTrial | null>(row.trial ?? null) });
  }
}
