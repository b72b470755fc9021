import { Migration } from '@mikro-orm/migrations';

export class Migration20261128005650_user_lists extends Migration {

  override name = 'Migration20261128005650_user_lists';

  override up(): void | Promise<void> {
    this.addSql(`create index \`user_erased_at_enabled_username_id_index\` on \`user\` (\`erased_at\`, \`enabled\`, \`username\`, \`id\`);`);
    this.addSql(`create index \`user_customer_id_username_id_index\` on \`user\` (\`customer_id\`, \`username\`, \`id\`);`);
    this.addSql(`create index \`user_display_name_index\` on \`user\` (\`display_name\`);`);
    this.addSql(`create index \`user_username_id_index\` on \`user\` (\`username\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`user_erased_at_enabled_username_id_index\`;`);
    this.addSql(`drop index \`user_customer_id_username_id_index\`;`);
    this.addSql(`drop index \`user_display_name_index\`;`);
    this.addSql(`drop index \`user_username_id_index\`;`);
  }

}
