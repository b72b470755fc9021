import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { readById } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { decodeNodeId } from '../../platform/ids.js';
import { CloneRolePayload, CreateRolePayload, DeleteRolePayload, UpdateRolePayload } from './access-change.payloads.js';
import { permissionCatalogue, PermissionCatalogueEntry } from './permission-catalogue.js';
import { Requires } from './requires.js';
import { readHolders } from './role-change.js';
import { roleDescription, roleName } from './role-words.js';
import { Role } from './role.entity.js';
import { CloneRoleInput, CreateRoleInput, DeleteRoleInput, UpdateRoleInput } from './role.inputs.js';
import { cloneRole } from './use-cases/clone-role.js';
import { createRole } from './use-cases/create-role.js';
import { deleteRole } from './use-cases/delete-role.js';
import { updateRole } from './use-cases/update-role.js';

@ObjectType({ description: 'A page of roles.' })
export class RoleConnection extends Connection(Role) {}

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => [PermissionCatalogueEntry], { description: "Every permission there is, by group, in the caller's language." })
  @Authenticated()
  permissionCatalogue(@Ctx() ctx: RequestContext): PermissionCatalogueEntry[] {
    return permissionCatalogue(ctx.locale);
  }

  @Query(() => RoleConnection, { description: 'Roles, by code.' })
  @Requires('role:read')
  roles(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, Role, { sort: { column: 'code', direction: 'asc' }, page, info });
  }

  @Query(() => Role, { description: 'One role by its id.' })
  @Requires('role:read')
  role(@Arg('id', () => ID, { description: 'Id of the role.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Role, decodeNodeId('Role', id, ['id']), askedOfOne(ctx, Role, info).columns);
  }

  @Mutation(() => CreateRolePayload, { description: 'Makes a role, of permissions that the caller holds himself.' })
  @Requires('role:edit')
  createRole(@Arg('input', () => CreateRoleInput, { description: 'Its name and what it allows.' }) input: CreateRoleInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createRole, input);
  }

  @Mutation(() => CloneRolePayload, { description: 'Copies a role, to be changed under another name.' })
  @Requires('role:edit')
  cloneRole(@Arg('input', () => CloneRoleInput, { description: 'Which, and what the copy is called.' }) input: CloneRoleInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cloneRole, input);
  }

  @Mutation(() => UpdateRolePayload, { description: 'Changes a role; its holders feel it at once. Roles that came with the system are locked: clone them.' })
  @Requires('role:edit')
  updateRole(@Arg('input', () => UpdateRoleInput, { description: 'Which, and what of it.' }) input: UpdateRoleInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, updateRole, input);
  }

  @Mutation(() => DeleteRolePayload, { description: 'Deletes a role that nobody holds.' })
  @Requires('role:edit')
  deleteRole(@Arg('input', () => DeleteRoleInput, { description: 'Which.' }) input: DeleteRoleInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, deleteRole, input);
  }

  @FieldResolver(() => String, { description: "What it is called: one that came with the system in the caller's language." })
  @Needs('code', 'name')
  name(@Root() role: Row<Role>, @Ctx() ctx: RequestContext): string {
    return roleName(role, ctx.locale);
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is for: one that came with the system in the caller's language." })
  @Needs('code', 'description')
  description(@Root() role: Row<Role>, @Ctx() ctx: RequestContext): string | null {
    return roleDescription(role, ctx.locale);
  }

  @FieldResolver(() => [String], { description: 'What its holders may do: resource:verb.' })
  @Needs('permissions')
  permissions(@Root() role: Row<Role>): string[] {
    return rowJson<string[]>(role.permissions);
  }

  @FieldResolver(() => Int, { description: 'How many users were given it; those whose time with it is over do not count.' })
  @Requires('role:read')
  holders(@Root() role: Row<Role>, @Ctx() ctx: RequestContext): Promise<number> {
    return readHolders(ctx, role.id);
  }
}
