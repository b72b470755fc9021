import type { FastifyRequest } from 'fastify';
import type { AlipayError } from '../alipay/alipay-error.js';
import { html } from './html.js';
import { page } from './layout.js';
import { viewOf } from './view.js';

/** What a browser sees when the payment that it was sent with is refused. */
export function failedPaymentPage(request: FastifyRequest, error: AlipayError): string {
  const view = viewOf(request);
  const title = view.t('无法付款', 'This payment cannot be made');
  return page(
    view,
    title,
    html`<section class="card narrow">
      <h1>${title}</h1>
      <p>${error.subMsg}</p>
      <p><code>${error.code} ${error.subCode}</code></p>
      <p class="quiet">${view.t('请回到商家页面重试。', 'Please go back to the shop and try again.')}</p>
    </section>`,
  );
}
