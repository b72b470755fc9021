import { permissionTexts } from '@ordo/i18n';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../platform/messages.js';
import { ALL_PERMISSIONS, PERMISSIONS, type Permission } from './permissions.js';

export enum PermissionKind {
  READ = 'READ',
  CREATE = 'CREATE',
  EDIT = 'EDIT',
  REVIEW = 'REVIEW',
  RUN = 'RUN',
  REMOVE = 'REMOVE',
  SENSITIVE = 'SENSITIVE',
}

registerEnumType(PermissionKind, {
  name: 'PermissionKind',
  description: 'What sort of verb a permission allows: the column of the matrix of roles.',
  valuesConfig: {
    READ: { description: 'See it.' },
    CREATE: { description: 'Make a new one.' },
    EDIT: { description: 'Change it.' },
    REVIEW: { description: 'Decide on it.' },
    RUN: { description: 'Carry the work out.' },
    REMOVE: { description: 'Stop, cancel or end it.' },
    SENSITIVE: { description: 'See what is hidden from others: personal data, costs.' },
  },
});

@ObjectType({ description: 'A permission in words.', simpleResolvers: true })
export class PermissionInfo {
  @Field(() => String, { description: 'resource:verb.' })
  code!: string;
  @Field(() => String, { description: "Its name, in the caller's language." })
  name!: string;
  @Field(() => String, { description: "What it allows, in the caller's language." })
  description!: string;
  @Field(() => String, { description: 'The resource of the code, for example `order`.' })
  resource!: string;
  @Field(() => String, { description: "The resource in the caller's language." })
  resourceName!: string;
  @Field(() => PermissionKind, { description: 'What sort of verb it allows.' })
  kind!: PermissionKind;
}

@ObjectType({ description: 'A group of permissions.', simpleResolvers: true })
export class PermissionGroup {
  @Field(() => String, { description: 'Stable code, for example `finance`.' })
  code!: string;
  @Field(() => String, { description: "Its name, in the caller's language." })
  name!: string;
}

@ObjectType({ description: 'A group with its permissions.', simpleResolvers: true })
export class PermissionCatalogueEntry {
  @Field(() => PermissionGroup, { description: 'The group.' })
  group!: PermissionGroup;
  @Field(() => [PermissionInfo], { description: 'Its permissions, what belongs together side by side.' })
  permissions!: PermissionInfo[];
}

/** A permission in words. */
export function permissionInfo(code: Permission, locale: Locale): PermissionInfo {
  const texts = permissionTexts[locale];
  const { name, says } = texts.permissions[code];
  const resource = code.split(':')[0] as keyof typeof texts.resources;
  return { code, name, description: says, resource, resourceName: texts.resources[resource], kind: PermissionKind[PERMISSIONS[code].kind] };
}

/** Every permission there is, by group, in the caller's language. */
export function permissionCatalogue(locale: Locale): PermissionCatalogueEntry[] {
  const groups = [...new Set(ALL_PERMISSIONS.map((code) => PERMISSIONS[code].group))];
  return groups.map((code) => ({
    group: { code, name: permissionTexts[locale].groups[code] },
    permissions: ALL_PERMISSIONS.filter((each) => PERMISSIONS[each].group === code).map((each) => permissionInfo(each, locale)),
  }));
}
