import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { AdvanceInput } from '../control/waybills.js';
import { parse } from '../control/parse.js';
import { advanceAndPush } from '../sf/push.js';
import { cityOf } from '../world/places.js';
import { stepAfter, WAYBILL_STEPS, type Waybill } from '../world/waybill.js';
import type { World } from '../world/world.js';
import { html, type Html } from './html.js';
import { page, postButton } from './layout.js';
import { chip, WAYBILL_WORDS } from './status.js';
import { viewOf, type View } from './view.js';

const SHOWN_PARCELS = 30;

const Params = z.object({ waybillNo: z.string().min(1).max(40) });

function steps(view: View, waybill: Waybill): Html {
  const reached = waybill.status === 'CANCELLED' ? -1 : WAYBILL_STEPS.indexOf(waybill.status);
  return html`<ol class="steps">
    ${WAYBILL_STEPS.map((step, index) => {
      const [, zh, en] = WAYBILL_WORDS[step];
      return html`<li
        class="${index <= reached ? 'done' : 'open'}"
        ${index === reached ? html` aria-current="step"` : undefined}
      >
        ${view.t(zh, en)}
      </li>`;
    })}
  </ol>`;
}

function track(view: View, waybill: Waybill): Html {
  if (waybill.routes.length === 0)
    return html`<p class="quiet">${view.t('还没有轨迹。', 'No events yet.')}</p>`;
  return html`<ol class="track">
    ${waybill.routes.toReversed().map(
      ({ acceptTime, acceptAddress, remark, opCode }) =>
        html`<li>
          <time>${acceptTime.slice(5)}</time
          ><span><b>${acceptAddress}</b> ${remark} <code>${opCode}</code></span>
        </li>`,
    )}
  </ol>`;
}

function parcel(view: View, waybill: Waybill): Html {
  const { t } = view;
  const next = stepAfter(waybill.status);
  const action = `/sf/waybills/${waybill.waybillNo}/advance`;
  return html`<li class="card parcel">
    <header>
      <code class="copy" data-copy>${waybill.waybillNo}</code>
      ${chip(view, WAYBILL_WORDS[waybill.status])}<span class="quiet"
        >${t('客户单号', 'Order')} <code>${waybill.orderId}</code></span
      >
    </header>
    <p class="way">
      <b>${cityOf(waybill.sender)}</b> <span aria-hidden="true">→</span> <b>${cityOf(waybill.receiver)}</b>
      <span class="quiet">${waybill.cargo}</span>
    </p>
    ${steps(view, waybill)}
    ${
      next &&
      html`<div class="actions">
        ${postButton(view, action, `${t('下一步：', 'Next: ')}${t(WAYBILL_WORDS[next][1], WAYBILL_WORDS[next][2])}`, { tone: 'primary' })}
        ${next !== 'DELIVERED' && postButton(view, action, t('一路送到签收', 'All the way to delivered'), { fields: { to: 'DELIVERED' } })}
      </div>`
    }
    ${track(view, waybill)}
  </li>`;
}

function parcelsPage(view: View, world: World): string {
  const { t } = view;
  const waybills = Object.values(world.state.waybills).toReversed();
  return page(
    view,
    t('顺丰', 'SF Express'),
    html`<h1>${t('顺丰速运', 'SF Express')}</h1>
      <p class="lead">
        ${t('推动包裹前进；每一步都会写入轨迹并推送给订单系统。', 'Move parcels along; each step is written into the track and pushed to the order system.')}
      </p>
      <div data-live>
        ${
          waybills.length === 0
            ? html`<p class="empty">
                ${t('还没有包裹。仓库打印面单后会出现在这里。', 'No parcels yet. They appear once the warehouse prints a label.')}
              </p>`
            : html`<ul class="parcels">
                ${waybills.slice(0, SHOWN_PARCELS).map((waybill) => parcel(view, waybill))}
              </ul>`
        }
      </div>`,
  );
}

/** The carrier's page and its button. */
export function registerParcelsPage(app: FastifyInstance, world: World): void {
  app.get('/sf', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(parcelsPage(viewOf(request), world)),
  );
  app.post('/sf/waybills/:waybillNo/advance', (request, reply) => {
    advanceAndPush(world, parse(Params, request.params).waybillNo, parse(AdvanceInput, request.body).to);
    return reply.redirect(viewOf(request).link('/sf'), 303);
  });
}
