import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Max, Min, MaxLength, IsOptional } from 'class-validator';
import { MAX_PAGE, type PageArgs } from '../database/page.js';

@ArgsType()
export class ConnectionArgs implements PageArgs {
  @Field(() => Int, { nullable: true, description: 'Rows from the start (or after `after`), at most 100. Default 20.' })
  @IsOptional() @Min(1) @Max(MAX_PAGE)
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which to go on.' })
  @IsOptional() @MaxLength(500)
  after?: string;

  @Field(() => Int, { nullable: true, description: 'Rows from the end (or before `before`), at most 100.' })
  @IsOptional() @Min(1) @Max(MAX_PAGE)
  last?: number;

  @Field(() => String, { nullable: true, description: 'Cursor before which to stop.' })
  @IsOptional() @MaxLength(500)
  before?: string;
}

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Rows come before.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row.' })
  endCursor!: string | null;
}

/**
 * Relay connection over an object type, with `nodes` beside `edges`:
 * `@ObjectType() class OrderConnection extends Connection(Order) {}`
 */
export function Connection<T extends object>(node: ClassType<T>) {
  @ObjectType(`${node.name}Edge`, { description: `A ${node.name} and its cursor.`, simpleResolvers: true })
  class Edge {
    @Field(() => node, { description: 'The object itself.' })
    node!: T;
    @Field(() => String, { description: 'Cursor of this row.' })
    cursor!: string;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class ConnectionClass {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];
    @Field(() => [node], { description: 'The rows.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { nullable: true, description: 'How many rows match; counted up to 10,001, which means "more than 10,000".' })
    totalCount!: number | null;
  }
  return ConnectionClass;
}
