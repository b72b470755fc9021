import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadOne, readById, readMany } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId, encodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { familyWork } from './families.js';
import { RuleSet } from './rule-set.entity.js';
import { DiscardRuleSetInput, DraftRuleSetInput, PublishRuleSetInput, RollBackRuleSetInput, SaveRuleSetInput, TryRuleSetInput } from './rule-set.inputs.js';
import { RuleSetPayload, TryRuleSetPayload } from './rule-set.payloads.js';
import { ruleSetActions } from './rule-set.policy.js';
import { RuleTrialChange } from './rule-trial-change.entity.js';
import { RuleHits, RuleTrial } from './rule-trial.types.js';
import { ClerkAction, Rule, RuleFamily } from './rule.types.js';
import { rulesInForce } from './rules-in-force.js';
import { discardRuleSet } from './use-cases/discard-rule-set.js';
import { draftRuleSet } from './use-cases/draft-rule-set.js';
import { publishRuleSet } from './use-cases/publish-rule-set.js';
import { rollBackRuleSet } from './use-cases/roll-back-rule-set.js';
import { saveRuleSet } from './use-cases/save-rule-set.js';
import { tryRuleSet } from './use-cases/try-rule-set.js';

type RuleSetRow = Row<RuleSet>;

const MAX_VERSIONS = 100;
const WEEK_MS = 7 * 86_400_000;

@ObjectType({ description: 'A page of what a trial found.' })
export class RuleTrialChangeConnection extends Connection(RuleTrialChange) {}

@Resolver(() => RuleSet)
export class RuleSetResolver {
  @Query(() => [RuleSet], { description: 'The versions of the rules of a family, newest first, at most 100.' })
  @Requires('rule:read')
  ruleSets(@Arg('family', () => RuleFamily, { description: 'Of which family.' }) family: RuleFamily, @Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, RuleSet, { where: { family }, orderBy: { number: 'desc' }, limit: MAX_VERSIONS });
  }

  @Query(() => [Rule], { description: 'The rules of a family that decide now: those that were published last, or while nobody has published any, those that the family comes with.' })
  @Requires('rule:read')
  async currentRules(@Arg('family', () => RuleFamily, { description: 'Of which family.' }) family: RuleFamily, @Ctx() ctx: RequestContext): Promise<readonly Rule[]> {
    return (await rulesInForce(ctx, family)).rules;
  }

  @Query(() => RuleTrialChangeConnection, { description: 'The orders on which the last trial of a version found the published and the tried rules to differ, newest first.' })
  @Requires('rule:read')
  async ruleTrialChanges(
    @Arg('ruleSetId', () => ID, { description: 'The version.' }) ruleSetId: string, @Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    const row = await readById(ctx, RuleSet, decodeNodeId('RuleSet', ruleSetId, ['ruleSetId']), ['id', 'trial']);
    return readPage(ctx, RuleTrialChange, { where: { trialId: rowJson<RuleTrial | null>(row.trial ?? null)?.id ?? '' }, sort: { column: 'id', direction: 'desc' }, page, info });
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

  @Mutation(() => TryRuleSetPayload, { description: 'Tries a draft over past orders against the rules in force, in the background. Changes no order.' })
  @Requires('rule:edit')
  tryRuleSet(@Arg('input', () => TryRuleSetInput, { description: 'Which, and over how many days.' }) input: TryRuleSetInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, tryRuleSet, input);
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
    const trial = rowJson<RuleTrial | null>(row.trial ?? null);
    // Trials that were kept before there were figures and pieces have none.
    return trial && { ...trial, figures: trial.figures ?? [], pieces: trial.pieces ?? [] };
  }

  @FieldResolver(() => [RuleHits], { description: 'How often each of its rules decided in the past seven days, by whatever version, in orders that the caller may see; rules that never did are left out.' })
  @Needs('rules', 'family')
  hits(@Root() row: RuleSetRow, @Ctx() ctx: RequestContext): Promise<RuleHits[]> {
    const keys = rowJson<Rule[]>(row.rules).map(({ key }) => key);
    return familyWork(row.family).hitsOf(ctx, keys, new Date(ctx.clock.now().getTime() - WEEK_MS));
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

@Resolver(() => ClerkAction)
export class ClerkActionResolver {
  @FieldResolver(() => ID, { nullable: true, description: 'The team among whose members it picks, when no clerk is named, and in whose queue the order stands; null for none.' })
  teamId(@Root() { teamId }: ClerkAction): string | null {
    return teamId ? encodeNodeId('Team', teamId) : null;
  }

  @FieldResolver(() => [ID], { description: 'The only clerks that it may pick, for FIXED in this order; none for the members of the team.' })
  clerkIds(@Root() { clerkIds }: ClerkAction): string[] {
    return clerkIds.map((id) => encodeNodeId('User', id));
  }
}
