import { Migration } from '@mikro-orm/migrations';

export class Migration20261128050156_stock_papers extends Migration {

  override name = 'Migration20261128050156_stock_papers';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stock_count\` (\`id\` char(26) not null primary key, \`count_no\` text not null, \`warehouse_id\` char(26) not null, \`state\` text not null default 'COUNTING', \`line_count\` integer not null, \`counted_lines\` integer not null default 0, \`note\` text null, \`created_by_name\` text not null, \`created_at\` datetime not null, \`submitted_by_id\` char(26) null, \`submitted_by_name\` text null, \`ended_by_name\` text null, \`ended_at\` datetime null, \`reason\` text null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`stock_count_count_no_unique\` on \`stock_count\` (\`count_no\`);`);
    this.addSql(`create index \`stock_count_warehouse_id_state_index\` on \`stock_count\` (\`warehouse_id\`, \`state\`);`);
    this.addSql(`create index \`stock_count_state_created_at_id_index\` on \`stock_count\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`stock_count_created_at_id_index\` on \`stock_count\` (\`created_at\`, \`id\`);`);

    this.addSql(`create table \`stock_count_line\` (\`id\` char(26) not null primary key, \`count_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` text not null, \`title\` text not null, \`counted\` integer null, \`books\` integer null, \`counted_by_name\` text null, \`counted_by_id\` char(26) null, \`counted_at\` datetime null);`);
    this.addSql(`create index \`stock_count_line_sku_id_index\` on \`stock_count_line\` (\`sku_id\`);`);
    this.addSql(`create index \`stock_count_line_count_id_sku_code_index\` on \`stock_count_line\` (\`count_id\`, \`sku_code\`);`);
    this.addSql(`create unique index \`stock_count_line_count_id_sku_id_unique\` on \`stock_count_line\` (\`count_id\`, \`sku_id\`);`);

    this.addSql(`create table \`stock_document\` (\`id\` char(26) not null primary key, \`document_no\` text not null, \`kind\` text not null, \`state\` text not null default 'OPEN', \`warehouse_id\` char(26) not null, \`to_warehouse_id\` char(26) null, \`supplier\` text null, \`supplier_document_no\` text null, \`supplier_key\` text null, \`issue_reason\` text null, \`note\` text null, \`pieces\` integer not null, \`received_pieces\` integer not null default 0, \`created_by_name\` text not null, \`created_at\` datetime not null, \`sent_at\` datetime null, \`ended_at\` datetime null, \`end_reason\` text null, \`version\` integer not null default 1, constraint \`stock_document_pieces\` check (pieces > 0 and received_pieces >= 0));`);
    this.addSql(`create unique index \`stock_document_document_no_unique\` on \`stock_document\` (\`document_no\`);`);
    this.addSql(`create unique index \`stock_document_supplier_key_unique\` on \`stock_document\` (\`supplier_key\`);`);
    this.addSql(`create index \`stock_document_to_warehouse_id_created_at_id_index\` on \`stock_document\` (\`to_warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`stock_document_warehouse_id_created_at_id_index\` on \`stock_document\` (\`warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`stock_document_kind_state_created_at_id_index\` on \`stock_document\` (\`kind\`, \`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`stock_document_created_at_id_index\` on \`stock_document\` (\`created_at\`, \`id\`);`);

    this.addSql(`create table \`stock_document_line\` (\`id\` char(26) not null primary key, \`document_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` text not null, \`title\` text not null, \`quantity\` integer not null, \`received_quantity\` integer not null default 0, constraint \`stock_document_line_pieces\` check (quantity > 0 and received_quantity >= 0));`);
    this.addSql(`create index \`stock_document_line_document_id_id_index\` on \`stock_document_line\` (\`document_id\`, \`id\`);`);
    this.addSql(`create unique index \`stock_document_line_document_id_sku_id_unique\` on \`stock_document_line\` (\`document_id\`, \`sku_id\`);`);

    this.addSql(`alter table \`stock\` add column \`in_transit\` integer not null default 0;`);

    this.addSql(`alter table \`stock_movement\` add column \`in_transit_delta\` integer not null default 0;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`stock_count\`;`);
    this.addSql(`drop table if exists \`stock_count_line\`;`);
    this.addSql(`drop table if exists \`stock_document\`;`);
    this.addSql(`drop table if exists \`stock_document_line\`;`);

    this.addSql(`alter table \`stock\` drop column \`in_transit\`;`);

    this.addSql(`alter table \`stock_movement\` drop column \`in_transit_delta\`;`);
  }

}
