import { Extensions } from 'type-graphql';

/** What stands in a field's GraphQL extensions about who may call it. */
export type Access =
  | { kind: 'permission'; permission: string }
  | { kind: 'authenticated' }
  | { kind: 'public'; reason: string };

type FieldDecorator = MethodDecorator & PropertyDecorator;

const access = (value: Access): FieldDecorator => Extensions({ access: value });

/** The caller needs this permission. `access/` exports a version typed to the permissions there are. */
export const requires = (permission: string): FieldDecorator => access({ kind: 'permission', permission });

/** Any signed-in caller. */
export const Authenticated = (): FieldDecorator => access({ kind: 'authenticated' });

/** Anybody, signed in or not; say why. */
export const Public = (reason: string): FieldDecorator => access({ kind: 'public', reason });

/** A mutation that may be called while looking as somebody else: it changes nothing but the preview itself. */
export const InPreview = (): FieldDecorator => Extensions({ inPreview: true });
