import type { FastifyRequest } from 'fastify';
import { html } from './html.js';
import { page } from './layout.js';
import { viewOf } from './view.js';

/** What a person sees when the world refuses. */
export function refusalPage(request: FastifyRequest, code: string, message: string): string {
  const view = viewOf(request);
  const title = view.t('没有成功', 'That did not work');
  return page(
    view,
    title,
    html`<section class="card narrow">
      <h1>${title}</h1>
      <p>${message}</p>
      <p><code>${code}</code></p>
      <p><a href="${view.link('/')}">${view.t('回到总览', 'Back to the overview')}</a></p>
    </section>`,
  );
}
