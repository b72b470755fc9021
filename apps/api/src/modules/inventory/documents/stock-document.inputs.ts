import { ArrayMaxSize, ArrayMinSize, IsISO8601, IsInt, IsOptional, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { StockLineInput } from '../inventory.inputs.js';
import { StockDocument } from './stock-document.entity.js';
import { StockIssueReason } from './stock-document.transitions.js';

const MAX_LINES = 200;

/** What every new paper has. */
@InputType({ description: 'What every new stock document has.' })
abstract class NewStockDocumentInput extends CommandInputBase {
  @Field(() => [StockLineInput], { description: 'Which goods, 1 to 200 lines; lines of one SKU are added up.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MAX_LINES)
  lines!: StockLineInput[];

  @Field(() => String, { nullable: true, description: 'A note, at most 500 characters.' })
  @IsOptional() @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'Goods that a supplier is to deliver.' })
export class CreateStockReceiptInput extends NewStockDocumentInput {
  @Field(() => ID, { description: 'Where they are to come in.' })
  @NodeId('Warehouse')
  warehouseId!: string;

  @Field(() => String, { description: 'Who delivers, 1 to 80 characters.' })
  @Length(1, 80)
  supplier!: string;

  @Field(() => String, { nullable: true, description: "Number of the supplier's paper, at most 60 characters. The same one is refused while another receipt of that supplier there has it." })
  @IsOptional() @Length(1, 60)
  supplierDocumentNo?: string | null;
}

@InputType({ description: 'Goods that are to leave other than by an order, or to be written off.' })
export class CreateStockIssueInput extends NewStockDocumentInput {
  @Field(() => ID, { description: 'Where they leave.' })
  @NodeId('Warehouse')
  warehouseId!: string;

  @Field(() => StockIssueReason, { description: 'What for. DAMAGE makes a damage report; OTHER needs a note.' })
  reason!: StockIssueReason;
}

@InputType({ description: 'Goods that are to go from one warehouse to another.' })
export class CreateStockTransferInput extends NewStockDocumentInput {
  @Field(() => ID, { description: 'Where they leave.' })
  @NodeId('Warehouse')
  fromWarehouseId!: string;

  @Field(() => ID, { description: 'Where they are to arrive: another warehouse.' })
  @NodeId('Warehouse')
  toWarehouseId!: string;
}

/** A command on one paper. */
@InputType({ description: 'A command on one stock document.' })
export abstract class StockDocumentCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The stock document.' })
  @NodeId('StockDocument')
  stockDocumentId!: string;

  @Field(() => Int, { description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since, so that nothing is booked twice.' })
  @IsInt() @Min(1)
  expectedVersion!: number;
}

@InputType({ description: 'Book an issue or a damage report.' })
export class BookStockIssueInput extends StockDocumentCommandInput {}

@InputType({ description: 'Send a transfer.' })
export class SendStockTransferInput extends StockDocumentCommandInput {}

@InputType({ description: 'What arrived of one line.' })
export class ArrivedLineInput {
  @Field(() => ID, { description: 'The line of the stock document.' })
  @NodeId('StockDocumentLine')
  stockDocumentLineId!: string;

  @Field(() => Int, { description: 'Pieces that arrived now, 0 to 1,000,000.' })
  @IsInt() @Min(0) @Max(1_000_000)
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'Lot number on the goods, 1 to 40 characters; needed where the SKU is kept by lots. Several lots are received one after the other.' })
  @IsOptional() @Length(1, 40) @Matches(/^\S(.*\S)?$/)
  lotNo?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day on which the lot may be sold, `YYYY-MM-DD`; needed with a lot number.' })
  @IsOptional() @Length(10, 10) @IsISO8601({ strict: true })
  expiresOn?: string | null;
}

@InputType({ description: 'Receive what arrived of a receipt or a transfer.' })
export class ReceiveStockDocumentInput extends StockDocumentCommandInput {
  @Field(() => [ArrivedLineInput], { description: 'What arrived now, each line at most once; what is left out did not.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MAX_LINES)
  lines!: ArrivedLineInput[];
}

@InputType({ description: 'Close a receipt or a transfer that came with more or fewer pieces.' })
export class CloseStockDocumentInput extends StockDocumentCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Cancel a stock document of which nothing has moved.' })
export class CancelStockDocumentInput extends StockDocumentCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@ObjectType({ description: 'What came of a command on a stock document.', simpleResolvers: true })
export class StockDocumentPayload extends Payload {
  @Field(() => StockDocument, { nullable: true, description: 'The stock document as it stands now; null when refused.' })
  stockDocument?: StockDocument | null;
}
