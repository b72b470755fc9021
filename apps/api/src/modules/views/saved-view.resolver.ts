import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { loadOne, readMany, readOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { User } from '../access/index.js';
import { DefaultView, SavedView } from './saved-view.entity.js';
import { DeleteViewInput, ArrangeViewsInput, SaveViewInput, SaveViewPayload, SetDefaultViewInput, ViewsPayload } from './saved-view.inputs.js';
import { deleteView } from './use-cases/delete-view.js';
import { arrangeViews } from './use-cases/arrange-views.js';
import { saveView } from './use-cases/save-view.js';
import { setDefaultView } from './use-cases/set-default-view.js';

const MOST_SHOWN = 100;

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], { description: 'Views of a list: first the own ones, then those that others share.' })
  @Authenticated()
  async savedViews(@Arg('list', () => String, { description: 'Which list, by its name on the screens.' }) list: string, @Ctx() ctx: RequestContext): Promise<unknown> {
    const where: FilterQuery<SavedView> = { list: list.slice(0, 40), $or: [{ ownerId: ctx.principal.id }, { shared: true }] };
    const views = await readMany(ctx, SavedView, { where, orderBy: { position: 'asc', id: 'asc' }, limit: MOST_SHOWN });
    const own = (view: Row<SavedView>): boolean => view.ownerId === ctx.principal.id;
    return [...views.filter(own), ...views.filter((view) => !own(view))];
  }

  @Mutation(() => SaveViewPayload, { description: 'Keeps how a list is looked at under a name, or changes an own view.' })
  @Authenticated()
  saveView(@Arg('input', () => SaveViewInput, { description: 'What to keep.' }) input: SaveViewInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, saveView, input);
  }

  @Mutation(() => ViewsPayload, { description: 'Takes an own view away.' })
  @Authenticated()
  deleteView(@Arg('input', () => DeleteViewInput, { description: 'Which.' }) input: DeleteViewInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, deleteView, input);
  }

  @Mutation(() => ViewsPayload, { description: 'Puts the own views of a list in another order.' })
  @Authenticated()
  arrangeViews(@Arg('input', () => ArrangeViewsInput, { description: 'In which.' }) input: ArrangeViewsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, arrangeViews, input);
  }

  @Mutation(() => ViewsPayload, { description: 'Begins a list with a view, or with the list as it comes.' })
  @Authenticated()
  setDefaultView(@Arg('input', () => SetDefaultViewInput, { description: 'Which list, and with which view.' }) input: SetDefaultViewInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setDefaultView, input);
  }

  @FieldResolver(() => Boolean, { description: "It is the caller's own." })
  @Needs('ownerId')
  own(@Root() { ownerId }: Row<SavedView>, @Ctx() ctx: RequestContext): boolean {
    return ownerId === ctx.principal.id;
  }

  @FieldResolver(() => String, { description: 'Name of whose it is.' })
  @Needs('ownerId')
  async ownerName(@Root() { ownerId }: Row<SavedView>, @Ctx() ctx: RequestContext): Promise<string> {
    return (await loadOne(ctx, User, ownerId))?.displayName ?? '';
  }

  @FieldResolver(() => Boolean, { description: 'The caller begins the list with it.' })
  @Needs('list')
  async isDefault(@Root() { id, list }: Row<SavedView>, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await readOne(ctx, DefaultView, { columns: ['viewId'], where: { userId: ctx.principal.id, list } }))?.viewId === id;
  }
}
