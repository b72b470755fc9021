import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { User } from './user.entity.js';

@ObjectType({ description: 'Which rows the caller may see.', simpleResolvers: true })
export class ViewerScope {
  @Field(() => [ID], { nullable: true, description: 'Shops; null for all.' })
  shopIds!: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Warehouses; null for all.' })
  warehouseIds!: string[] | null;
  @Field(() => Boolean, { description: 'Only what belongs to the caller as a customer.' })
  ownOnly!: boolean;
}

@ObjectType({ description: 'Who is calling, and what he may do.', simpleResolvers: true })
export class Viewer {
  @Field(() => User, { nullable: true, description: 'The signed-in person; null for a partner key.' })
  user?: User | null;
  @Field(() => String, { description: 'Name of the person or of the key.' })
  name!: string;
  @Field(() => [String], { description: 'Codes of the roles held.' })
  roles!: string[];
  @Field(() => [String], { description: 'Everything that may be done: resource:verb.' })
  permissions!: string[];
  @Field(() => ViewerScope, { description: 'Which rows may be seen.' })
  dataScopes!: ViewerScope;
}

@ObjectType({ description: 'What is left to do of signing in: the password was right.', simpleResolvers: true })
export class SecondFactorStep {
  @Field(() => String, { description: 'To hand in with `confirmSignIn`, once.' })
  ticket!: string;
  @Field(() => DateTimeScalar, { description: 'Until when it is good.' })
  expiresAt!: Date;
  @Field(() => Boolean, { description: 'A second factor has to be set up first: `enrolAtSignIn` gives its secret.' })
  enrolment!: boolean;
}

@ObjectType({ description: 'What came of signing in.', simpleResolvers: true })
export class SignInPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Token for scripts: `Authorization: Bearer …`. Browsers get a cookie as well.' })
  token?: string | null;
  @Field(() => Viewer, { nullable: true, description: 'Who signed in; null when refused.' })
  viewer?: Viewer | null;
  @Field(() => SecondFactorStep, { nullable: true, description: 'The second step, for an account with a second factor or whose role asks for one; then nobody is signed in yet.' })
  secondFactor?: SecondFactorStep | null;
  @Field(() => [String], { nullable: true, description: 'Ten recovery codes, shown this once, when a second factor has just been set up.' })
  recoveryCodes?: string[] | null;
}

@ObjectType({ description: 'What came of signing out.', simpleResolvers: true })
export class SignOutPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'The session has ended.' })
  signedOut?: boolean | null;
}

@ObjectType({ description: 'What came of ending sessions.', simpleResolvers: true })
export class EndSessionsPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user.' })
  user?: User | null;
  @Field(() => Int, { nullable: true, description: 'How many sessions were ended.' })
  ended?: number | null;
}

@ObjectType({ description: 'What came of ending one or more sessions.', simpleResolvers: true })
export class EndedPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were ended; null when refused.' })
  ended?: number | null;
}
