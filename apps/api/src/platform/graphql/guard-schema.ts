import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';
import { SystemError } from '../errors.js';
import { mayDo } from '../principal.js';
import type { Access } from './permissions.js';
import { allow, rule, type ShieldRule } from './shield.js';

const rules = new Map<string, ShieldRule>();

/** The shield rule of a field's access note. Never cached between fields: `no_cache` (a `contextual` cache leaks). */
export function ruleFor(access: Access): ShieldRule {
  if (access.kind === 'public') return allow as unknown as ShieldRule;
  const name = access.kind === 'permission' ? access.permission : 'authenticated';
  const known = rules.get(name);
  if (known) return known;
  const made = rule(name, { cache: 'no_cache' })((_parent, _args, ctx: RequestContext) => decide(access, ctx));
  rules.set(name, made);
  return made;
}

/** May this caller pass this note? True, or the error that says why not. */
export function decide(access: Access, ctx: RequestContext): true | SystemError {
  if (access.kind === 'public') return true;
  if (ctx.principal.previewOver) return previewOver();
  if (ctx.principal.kind === 'anonymous') return new SystemError('UNAUTHENTICATED', 'unauthenticated');
  if (access.kind === 'authenticated' || mayDo(ctx.principal, access.permission)) return true;
  return new SystemError('FORBIDDEN', 'forbidden', { permission: access.permission });
}

/**
 * Wraps exactly the fields that carry an access note, and refuses a schema in which a root field has none:
 * graphql-middleware would wrap every field of every type, which costs a list several times its time.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const forgotten: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const access = accessOf(field);
      if (access) guardField(type, field, access);
      else if (roots.has(type)) forgotten.push(`${type.name}.${field.name}`);
      if (roots.has(type)) guardPreview(field, type === schema.getMutationType());
    }
  }
  if (forgotten.length > 0) throw new Error(`No permission rule for: ${forgotten.join(', ')}`);
  return schema;
}

const previewOver = (): SystemError => new SystemError('VIEW_AS_OVER', 'viewAsOver');

/** Who looks as somebody else changes nothing; who names a preview that is over is answered nothing, not even what is public. */
function guardPreview(field: GraphQLField<unknown, RequestContext>, changes: boolean): void {
  if (field.subscribe) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  const mayChange = !changes || field.extensions['inPreview'] === true;
  field.resolve = (parent, args, ctx, info) => {
    if (ctx.principal.previewOver) throw previewOver();
    if (ctx.principal.preview && !mayChange) throw new SystemError('VIEW_AS_READ_ONLY', 'viewAsReadOnly');
    return resolve(parent, args, ctx, info);
  };
}

export function accessOf(field: GraphQLField<unknown, unknown>): Access | undefined {
  return field.extensions['access'] as Access | undefined;
}

function guardField(type: GraphQLObjectType, field: GraphQLField<unknown, RequestContext>, access: Access): void {
  if (access.kind === 'public') return;
  const fieldRule = ruleFor(access);
  const name = access.kind === 'permission' ? access.permission : access.kind;
  const check = async (parent: unknown, args: Record<string, unknown>, ctx: RequestContext, info: unknown): Promise<void> => {
    const verdict: unknown = await fieldRule.resolve(parent as object, args, ctx as never, info as never, { hashFunction: () => '' } as never);
    if (verdict !== true) throw verdict instanceof Error ? verdict : new SystemError('FORBIDDEN', 'forbidden', { permission: `${type.name}.${field.name}` });
    ctx.passed.add(name);
  };
  if (field.subscribe) {
    // Shield alone would guard each event and leave the stream open: refuse before anything is subscribed to.
    const subscribe = field.subscribe;
    field.subscribe = async (parent, args, ctx, info) => {
      await check(parent, args, ctx, info);
      return subscribe(parent, args, ctx, info);
    };
    return;
  }
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, ctx, info) => {
    // A rule looks at the caller alone, never at the object: what he has passed once he passes for the whole request.
    if (ctx.passed.has(name)) return resolve(parent, args, ctx, info);
    return check(parent, args, ctx, info).then(() => resolve(parent, args, ctx, info));
  };
}
