import { Migration } from '@mikro-orm/migrations';

export class Migration20261128050201_stock_papers extends Migration {

  override name = 'Migration20261128050201_stock_papers';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stock_count\` (\`id\` char(26) not null, \`count_no\` varchar(20) not null, \`warehouse_id\` char(26) not null, \`state\` varchar(32) not null default 'COUNTING', \`line_count\` int not null, \`counted_lines\` int not null default 0, \`note\` varchar(500) null, \`created_by_name\` varchar(80) not null, \`created_at\` datetime(3) not null, \`submitted_by_id\` char(26) null, \`submitted_by_name\` varchar(80) null, \`ended_by_name\` varchar(80) null, \`ended_at\` datetime(3) null, \`reason\` varchar(200) null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock_count\` add unique \`stock_count_count_no_unique\` (\`count_no\`);`);
    this.addSql(`alter table \`stock_count\` add index \`stock_count_warehouse_id_state_index\` (\`warehouse_id\`, \`state\`);`);
    this.addSql(`alter table \`stock_count\` add index \`stock_count_state_created_at_id_index\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`stock_count\` add index \`stock_count_created_at_id_index\` (\`created_at\`, \`id\`);`);

    this.addSql(`create table \`stock_count_line\` (\`id\` char(26) not null, \`count_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` varchar(60) not null, \`title\` varchar(200) not null, \`counted\` int null, \`books\` int null, \`counted_by_name\` varchar(80) null, \`counted_by_id\` char(26) null, \`counted_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock_count_line\` add index \`stock_count_line_sku_id_index\` (\`sku_id\`);`);
    this.addSql(`alter table \`stock_count_line\` add index \`stock_count_line_count_id_sku_code_index\` (\`count_id\`, \`sku_code\`);`);
    this.addSql(`alter table \`stock_count_line\` add unique \`stock_count_line_count_id_sku_id_unique\` (\`count_id\`, \`sku_id\`);`);

    this.addSql(`create table \`stock_document\` (\`id\` char(26) not null, \`document_no\` varchar(20) not null, \`kind\` varchar(32) not null, \`state\` varchar(32) not null default 'OPEN', \`warehouse_id\` char(26) not null, \`to_warehouse_id\` char(26) null, \`supplier\` varchar(80) null, \`supplier_document_no\` varchar(60) null, \`supplier_key\` varchar(200) null, \`issue_reason\` varchar(32) null, \`note\` varchar(500) null, \`pieces\` int not null, \`received_pieces\` int not null default 0, \`created_by_name\` varchar(80) not null, \`created_at\` datetime(3) not null, \`sent_at\` datetime(3) null, \`ended_at\` datetime(3) null, \`end_reason\` varchar(200) null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock_document\` add unique \`stock_document_document_no_unique\` (\`document_no\`);`);
    this.addSql(`alter table \`stock_document\` add unique \`stock_document_supplier_key_unique\` (\`supplier_key\`);`);
    this.addSql(`alter table \`stock_document\` add index \`stock_document_to_warehouse_id_created_at_id_index\` (\`to_warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`stock_document\` add index \`stock_document_warehouse_id_created_at_id_index\` (\`warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`stock_document\` add index \`stock_document_kind_state_created_at_id_index\` (\`kind\`, \`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`stock_document\` add index \`stock_document_created_at_id_index\` (\`created_at\`, \`id\`);`);

    this.addSql(`create table \`stock_document_line\` (\`id\` char(26) not null, \`document_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` varchar(60) not null, \`title\` varchar(200) not null, \`quantity\` int not null, \`received_quantity\` int not null default 0, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock_document_line\` add index \`stock_document_line_document_id_id_index\` (\`document_id\`, \`id\`);`);
    this.addSql(`alter table \`stock_document_line\` add unique \`stock_document_line_document_id_sku_id_unique\` (\`document_id\`, \`sku_id\`);`);

    this.addSql(`alter table \`stock\` add \`in_transit\` int not null default 0;`);

    this.addSql(`alter table \`stock_movement\` add \`in_transit_delta\` int not null default 0;`);

    this.addSql(`alter table \`stock_document\` add constraint \`stock_document_pieces\` check (pieces > 0 and received_pieces >= 0);`);

    this.addSql(`alter table \`stock_document_line\` add constraint \`stock_document_line_pieces\` check (quantity > 0 and received_quantity >= 0);`);
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
