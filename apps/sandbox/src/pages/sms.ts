import type { FastifyInstance } from 'fastify';
import type { World } from '../world/world.js';
import { moment } from './format.js';
import { html } from './html.js';
import { page } from './layout.js';
import { viewOf, type View } from './view.js';

function smsPage(view: View, { state }: World): string {
  const { t } = view;
  return page(
    view,
    t('短信', 'Messages'),
    html`<h1>${t('短信', 'Text messages')}</h1>
      <p class="lead">${t('订单系统发出的短信，就像手机上收到的那样。', 'What the order system has texted, as a phone would show it.')}</p>
      <div data-live>
        ${
          state.sms.length === 0
            ? html`<p class="empty">${t('还没有短信。', 'No messages yet.')}</p>`
            : html`<ul class="faults">
                ${state.sms.map(
                  ({ phone, text, at }) =>
                    html`<li class="card">
                      <p><b>${phone}</b> <span class="quiet">${moment(at)}</span></p>
                      <p>${text}</p>
                    </li>`,
                )}
              </ul>`
        }
      </div>`,
  );
}

/** The page that shows what was texted. */
export function registerSmsPage(app: FastifyInstance, world: World): void {
  app.get('/sms', (request, reply) => reply.type('text/html; charset=utf-8').send(smsPage(viewOf(request), world)));
}
