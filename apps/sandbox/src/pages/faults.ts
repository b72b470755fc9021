import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parse } from '../control/parse.js';
import { FAULT_TARGETS, FaultInput, type Fault } from '../world/fault.js';
import type { World } from '../world/world.js';
import { SF_SERVICES } from '../sf/services.js';
import { TOP_METHODS } from '../top/methods.js';
import { systemName } from './home.js';
import { html, type Html } from './html.js';
import { page, postButton } from './layout.js';
import { viewOf, type View } from './view.js';

const KINDS: Readonly<Record<Fault['kind'], readonly [zh: string, en: string]>> = {
  'rate-limit': ['限流：按平台自己的报文拒绝', 'Refused as too frequent, in the words of the platform'],
  'http-500': ['服务器错误：HTTP 500', 'HTTP 500'],
  timeout: ['超时：一直不回答，最后断开', 'No answer for long, then the line is cut'],
  'lost-answer': ['丢答复：事情办了，答复没送到', 'The work is done, its answer never arrives'],
  'half-page': ['半页：JSON 只送到一半', 'Only half of the JSON arrives'],
  html: ['答非所问：返回一页 HTML', 'A page of HTML instead of JSON'],
  'expired-session': ['授权过期（仅淘宝）', 'The session has ended (Taobao only)'],
  'duplicate-notify': ['通知重复送达', 'A notice arrives twice'],
  'tampered-notify': ['通知被篡改：签名对不上', 'A notice was tampered with: its signature is wrong'],
  'wrong-amount': [
    '通知金额不对：签名没问题（仅支付宝）',
    'A notice over another amount, rightly signed (Alipay only)',
  ],
};

const blank = z.literal('').transform(() => undefined);
const count = z.union([blank, z.coerce.number()]).optional();

// An empty field of the form means that it was left out.
const Form = z
  .object({
    target: z.string(),
    kind: z.string(),
    method: z.union([blank, z.string()]).optional(),
    times: count,
    seconds: count,
  })
  .pipe(FaultInput);
const Index = z.object({ index: z.coerce.number().int().min(0) });

function faultRow(view: View, fault: Fault, index: number): Html {
  const { t } = view;
  return html`<li class="card fault">
    <p>
      <b>${systemName(view, fault.target)}</b> ${t(...KINDS[fault.kind])}
      <span class="quiet"
        ><code>${fault.kind}</code>${fault.method ? html` · <code>${fault.method}</code>` : undefined} ·
        ${fault.times === undefined ? t('直到关闭', 'until switched off') : t(`还剩 ${fault.times} 次`, `${fault.times} times left`)}</span
      >
    </p>
    ${postButton(view, `/faults/${index}/off`, t('关闭', 'Switch off'))}
  </li>`;
}

function faultForm(view: View): Html {
  const { t } = view;
  const methods = [
    ...TOP_METHODS.keys(),
    'alipay.trade.query',
    'alipay.trade.refund',
    'alipay.trade.fastpay.refund.query',
    'alipay.trade.close',
    ...SF_SERVICES.keys(),
  ];
  return html`<form class="card switch" method="post" action="/faults">
    <input type="hidden" name="lang" value="${view.lang}" />
    <div class="fields">
      <p class="field">
        <label for="target">${t('系统', 'System')}</label
        ><select id="target" name="target">
          ${FAULT_TARGETS.map((target) => html`<option value="${target}">${systemName(view, target)}</option>`)}
        </select>
      </p>
      <p class="field two">
        <label for="kind">${t('故障', 'Fault')}</label
        ><select id="kind" name="kind">
          ${Object.entries(KINDS).map(([kind, words]) => html`<option value="${kind}">${t(...words)}</option>`)}
        </select>
      </p>
      <p class="field">
        <label for="method">${t('方法（不填则全部）', 'Method (all when empty)')}</label
        ><input id="method" name="method" list="methods" maxlength="100" autocomplete="off" />
      </p>
      <p class="field">
        <label for="times">${t('次数（不填则一直）', 'Times (always when empty)')}</label
        ><input id="times" name="times" type="number" inputmode="numeric" min="1" max="10000" value="1" />
      </p>
      <p class="field">
        <label for="seconds">${t('秒（限流、超时）', 'Seconds (limit, timeout)')}</label
        ><input id="seconds" name="seconds" type="number" inputmode="numeric" min="1" max="600" />
      </p>
    </div>
    <datalist id="methods">${methods.map((method) => html`<option value="${method}"></option>`)}</datalist>
    <button class="primary">${t('打开故障', 'Switch on')}</button>
  </form>`;
}

function faultsPage(view: View, world: World): string {
  const { t } = view;
  const { faults } = world.state;
  return page(
    view,
    t('故障', 'Faults'),
    html`<h1>${t('故障', 'Faults')}</h1>
      <p class="lead">
        ${t('真实的平台会限流、超时、丢答复。在这里让它们发生，看订单系统是否一单不少、一单不重。', 'Real platforms limit, time out and lose answers. Make it happen here, and see that no order is lost and none doubled.')}
      </p>
      <section aria-labelledby="on">
        <h2 id="on">${t('开着的故障', 'Switched on')} <span class="quiet">${faults.length}</span></h2>
        <div data-live>
          ${
            faults.length === 0
              ? html`<p class="empty">${t('一切正常。', 'All is well.')}</p>`
              : html`<ul class="faults">
                  ${faults.map((fault, index) => faultRow(view, fault, index))}
                </ul>`
          }
        </div>
      </section>
      <section aria-labelledby="new">
        <h2 id="new">${t('打开一个故障', 'Switch one on')}</h2>
        ${faultForm(view)}
      </section>
      <section aria-labelledby="empty">
        <h2 id="empty">${t('清空沙箱', 'Empty the sandbox')}</h2>
        <div class="card row">
          <p>
            ${t('删除全部订单、支付、包裹和故障；编号接着往下用。', 'Removes all trades, payments, parcels and faults; numbers go on.')}
          </p>
          ${postButton(view, '/faults/reset', t('清空全部数据', 'Remove everything'), { tone: 'danger' })}
        </div>
      </section>`,
  );
}

/** The page where faults are switched on and off. */
export function registerFaultsPage(app: FastifyInstance, world: World): void {
  app.get('/faults', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(faultsPage(viewOf(request), world)),
  );
  app.post('/faults', (request, reply) => {
    world.state.faults.push(parse(Form, request.body));
    world.changed();
    return reply.redirect(viewOf(request).link('/faults'), 303);
  });
  app.post('/faults/:index/off', (request, reply) => {
    const { index } = parse(Index, request.params);
    world.state.faults = world.state.faults.filter((_fault, at) => at !== index);
    world.changed();
    return reply.redirect(viewOf(request).link('/faults'), 303);
  });
  app.post('/faults/reset', (request, reply) => {
    world.reset();
    return reply.redirect(viewOf(request).link('/faults'), 303);
  });
}
