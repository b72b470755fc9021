import { Migration } from '@mikro-orm/migrations';

export class Migration20261128005653_user_lists extends Migration {

  override name = 'Migration20261128005653_user_lists';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`user\` add index \`user_erased_at_enabled_username_id_index\` (\`erased_at\`, \`enabled\`, \`username\`, \`id\`);`);
    this.addSql(`alter table \`user\` add index \`user_customer_id_username_id_index\` (\`customer_id\`, \`username\`, \`id\`);`);
    this.addSql(`alter table \`user\` add index \`user_display_name_index\` (\`display_name\`);`);
    this.addSql(`alter table \`user\` add index \`user_username_id_index\` (\`username\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`user\` drop index \`user_erased_at_enabled_username_id_index\`;`);
    this.addSql(`alter table \`user\` drop index \`user_customer_id_username_id_index\`;`);
    this.addSql(`alter table \`user\` drop index \`user_display_name_index\`;`);
    this.addSql(`alter table \`user\` drop index \`user_username_id_index\`;`);
  }

}
