import { LOCALES, tableTexts } from '@ordo/i18n';
import type { FastifyInstance } from 'fastify';
import type { ContextOf } from '../../platform/module.js';
import { mayDo } from '../../platform/principal.js';
import { xlsxOf } from '../../platform/tables/write-table.js';
import { IMPORT_FIELDS, REQUIRED_FIELDS } from '../../modules/orders/index.js';
import { IMPORT_PERMISSION } from './import-orders.job.js';

/** `GET /files/order-import-template`: an empty file with the columns that an import knows, in the language asked for, else the caller's; what must be filled in has a star. */
export function addImportTemplate(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Querystring: { locale?: string } }>('/files/order-import-template', async (request, reply) => {
    const ctx = await contextOf(request);
    if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
    if (!mayDo(ctx.principal, IMPORT_PERMISSION)) return reply.code(403).send();
    const texts = tableTexts[LOCALES.find((each) => each === request.query.locale) ?? ctx.locale];
    const columns = IMPORT_FIELDS.filter((field) => field !== 'importKey').map((field) => ({ key: field, title: `${texts.import[field]}${REQUIRED_FIELDS.includes(field) ? ' *' : ''}` }));
    const table = { columns, rows: nothing(), mark: texts.files.template, author: 'Ordo', at: ctx.clock.now() };
    return reply.headers({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'cache-control': 'no-store',
      'content-disposition': `attachment; filename="template.xlsx"; filename*=UTF-8''${encodeURIComponent(texts.files.template)}.xlsx`,
    }).send(xlsxOf(table));
  });
}

async function* nothing(): AsyncGenerator<never> {
  // A template has no rows.
}
