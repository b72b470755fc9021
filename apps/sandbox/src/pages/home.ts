import type { Call } from '../world/calls.js';
import type { FaultTarget } from '../world/fault.js';
import type { World } from '../world/world.js';
import { moment } from './format.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import type { View } from './view.js';

const SHOWN_CALLS = 60;

export function systemName(view: View, system: FaultTarget): string {
  return {
    top: view.t('淘宝', 'Taobao'),
    alipay: view.t('支付宝', 'Alipay'),
    sf: view.t('顺丰', 'SF Express'),
    'aliyun-sms': view.t('阿里云短信', 'Aliyun SMS'),
  }[system];
}

function system(card: {
  mark: string;
  name: string;
  path: string;
  link: string;
  counts: string;
  out: string;
  back: string;
}): Html {
  return html`<li class="system ${card.mark}">
    <h3><a href="${card.link}">${card.name}</a></h3>
    <p class="counts">${card.counts}</p>
    <p><code>${card.path}</code></p>
    <dl class="flows">
      <div>
        <dt aria-hidden="true">↓</dt>
        <dd>${card.out}</dd>
      </div>
      <div>
        <dt aria-hidden="true">↑</dt>
        <dd>${card.back}</dd>
      </div>
    </dl>
  </li>`;
}

function smsSystem({ t, link }: View, count: number): Html {
  return system({
    mark: 'sms',
    name: t('阿里云短信', 'Aliyun SMS'),
    link: link('/sms'),
    path: '/aliyun-sms/',
    counts: t(`${count} 条短信`, `${count} messages`),
    out: t('—', '—'),
    back: t('发送短信', 'Send a message'),
  });
}

/** The picture: who is simulated, how much of it there is, and what goes each way. */
function picture(view: View, { state }: World): Html {
  const { t, link } = view;
  const [trades, payments, waybills] = [
    Object.values(state.trades),
    Object.values(state.alipayTrades),
    Object.values(state.waybills),
  ];
  const toShip = trades.filter(
    ({ status }) => status === 'WAIT_SELLER_SEND_GOODS' || status === 'SELLER_CONSIGNED_PART',
  ).length;
  const unpaid = payments.filter(({ status }) => status === 'WAIT_BUYER_PAY').length;
  const moving = waybills.filter(({ status }) => status !== 'DELIVERED' && status !== 'CANCELLED').length;
  return html`<section class="picture" aria-labelledby="picture">
    <h2 id="picture">${t('模拟了哪些系统', 'What is simulated')}</h2>
    <ul class="systems">
      ${system({
        mark: 'top',
        name: t('淘宝开放平台', 'Taobao open platform'),
        link: link('/taobao'),
        path: '/top/router/rest',
        counts: t(
          `${trades.length} 笔订单，${toShip} 笔待发货`,
          `${trades.length} trades, ${toShip} to ship`,
        ),
        out: t('订单、退款', 'Trades, refunds'),
        back: t('发货回传、备注', 'Shipping notices, memos'),
      })}
      ${system({
        mark: 'alipay',
        name: t('支付宝网关', 'Alipay gateway'),
        link: link('/alipay/cashier'),
        path: '/alipay/gateway.do',
        counts: t(
          `${payments.length} 笔支付，${unpaid} 笔待付款`,
          `${payments.length} payments, ${unpaid} unpaid`,
        ),
        out: t('异步通知、同步跳转', 'Notices, return to the shop'),
        back: t('下单、查询、退款', 'Pay, query, refund'),
      })}
      ${system({
        mark: 'sf',
        name: t('顺丰丰桥', 'SF Express'),
        link: link('/sf'),
        path: '/sf/std/service',
        counts: t(
          `${waybills.length} 个包裹，${moving} 个在途`,
          `${waybills.length} parcels, ${moving} on the way`,
        ),
        out: t('运单号、路由推送', 'Waybills, route pushes'),
        back: t('下单、取消、查路由', 'Order, cancel, track'),
      })}
      ${smsSystem(view, state.sms.length)}
    </ul>
    <p class="product">${t('被测的订单系统', 'The order system under test')}</p>
  </section>`;
}

function callRow(view: View, call: Call): Html {
  return html`<tr>
    <td class="num">${moment(call.at)}</td>
    <td>
      <span
        class="dir"
        title="${call.direction === 'in' ? view.t('收到的请求', 'received') : view.t('主动发出', 'sent')}"
        >${call.direction === 'in' ? '→' : '←'}</span
      >
      ${systemName(view, call.system)}
    </td>
    <td><code>${call.method || '—'}</code></td>
    <td class="about">${call.about}</td>
    <td>
      <span class="chip ${call.ok ? 'success' : 'danger'}"><i aria-hidden="true"></i>${call.outcome}</span
      >${call.fault ? html` <span class="chip warning"><i aria-hidden="true"></i>${call.fault}</span>` : undefined}
    </td>
    <td class="num">${call.ms} ms</td>
  </tr>`;
}

function callTable(view: View, calls: readonly Call[]): Html {
  const { t } = view;
  if (calls.length === 0)
    return html`<p class="empty">
      ${t('还没有调用。订单系统一来拉单，这里就会出现。', 'No calls yet. They appear as soon as the order system pulls.')}
    </p>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${t('最近的调用', 'Latest calls')}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t('时间', 'Time')}</th>
          <th scope="col">${t('系统', 'System')}</th>
          <th scope="col">${t('方法', 'Method')}</th>
          <th scope="col">${t('内容', 'About')}</th>
          <th scope="col">${t('结果', 'Outcome')}</th>
          <th scope="col">${t('耗时', 'Took')}</th>
        </tr>
      </thead>
      <tbody>
        ${calls.slice(0, SHOWN_CALLS).map((call) => callRow(view, call))}
      </tbody>
    </table>
  </div>`;
}

/** The home page: what is simulated, which faults are on, and the latest calls. */
export function homePage(view: View, world: World): string {
  const { t, link } = view;
  const faults = world.state.faults.length;
  return page(
    view,
    t('总览', 'Overview'),
    html`<h1>${t('外部世界，装在一个进程里', 'The outside world, in one process')}</h1>
      <p class="lead">
        ${t('一个平台、一个收银台、一家快递：签名、时钟、窗口和状态都按真实协议核对。', 'One marketplace, one cashier, one carrier: signatures, clocks, windows and states are checked as the real ones do.')}
      </p>
      <div data-live>
        ${faults > 0 && html`<p class="note warning"><a href="${link('/faults')}">${t(`有 ${faults} 个故障开着`, `${faults} faults are switched on`)}</a></p>`}
        ${picture(view, world)}
        <h2>${t('最近的调用', 'Latest calls')}</h2>
        ${callTable(view, world.calls.list())}
      </div>`,
  );
}
