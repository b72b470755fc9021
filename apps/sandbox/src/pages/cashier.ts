import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Alipay } from '../alipay/method.js';
import { payAndNotify } from '../alipay/notify.js';
import { returnUrlOf } from '../alipay/return-url.js';
import { parse } from '../control/parse.js';
import { refundedFen, type AlipayTrade } from '../world/alipay-trade.js';
import { existingPayment, findPayment } from '../world/open-payment.js';
import type { World } from '../world/world.js';
import { moment, yuan } from './format.js';
import { html, type Html } from './html.js';
import { page, postButton } from './layout.js';
import { chip, PAYMENT_WORDS } from './status.js';
import { viewOf, type View } from './view.js';

const SHOWN_PAYMENTS = 50;

const Form = z.object({ out_trade_no: z.string().min(1).max(64) });

function payActions(view: View, trade: AlipayTrade): Html {
  const fields = { out_trade_no: trade.outTradeNo };
  return html`<div class="pay-actions">
    ${postButton(view, '/alipay/cashier/pay', `${view.t('付款', 'Pay')} ${yuan(trade.totalFen)}`, { tone: 'primary', fields })}
    ${postButton(view, '/alipay/cashier/cancel', view.t('取消', 'Cancel'), { fields })}
  </div>`;
}

function outcome(view: View, trade: AlipayTrade): Html {
  const { t } = view;
  const words =
    trade.paidAt === undefined
      ? t('交易已关闭，没有扣款。', 'The payment is closed; nothing was taken.')
      : t('已付款，正在通知商家。', 'Paid; the shop is being told.');
  return html`<p class="note ${trade.paidAt === undefined ? 'neutral' : 'success'}" role="status">
    ${words}
  </p>`;
}

/** The cashier: what the buyer is asked to pay, and the two ways out. */
function cashierPage(view: View, trade: AlipayTrade): string {
  const { t } = view;
  const waiting = trade.status === 'WAIT_BUYER_PAY';
  return page(
    view,
    t('收银台', 'Cashier'),
    html`<section class="card narrow cashier">
      <h1>${t('支付宝收银台', 'Alipay cashier')} <span class="badge">${t('沙箱', 'sandbox')}</span></h1>
      ${view.query['cancelled'] !== undefined && waiting && html`<p class="note neutral" role="status">${t('没有付款。可以关闭本页，也可以重新付款。', 'Not paid. You may close this page, or pay after all.')}</p>`}
      <p class="subject">${trade.subject}</p>
      <p class="amount num">${yuan(trade.totalFen)}</p>
      <dl class="facts">
        <div>
          <dt>${t('商户订单号', 'Order')}</dt>
          <dd><code>${trade.outTradeNo}</code></dd>
        </div>
        <div>
          <dt>${t('支付宝交易号', 'Alipay number')}</dt>
          <dd><code>${trade.tradeNo}</code></dd>
        </div>
        <div>
          <dt>${t('收款方', 'Payee')}</dt>
          <dd>${t('官方旗舰店（沙箱商户）', 'Flagship store (sandbox)')}</dd>
        </div>
        <div>
          <dt>${t('状态', 'Status')}</dt>
          <dd>${chip(view, PAYMENT_WORDS[trade.status])}</dd>
        </div>
      </dl>
      ${waiting ? payActions(view, trade) : outcome(view, trade)}
    </section>`,
  );
}

function paymentRow(view: View, trade: AlipayTrade): Html {
  const refunded = refundedFen(trade);
  return html`<tr>
    <td>
      <a href="${view.link('/alipay/cashier', { out_trade_no: trade.outTradeNo })}"
        ><code>${trade.outTradeNo}</code></a
      >
    </td>
    <td>${trade.subject}</td>
    <td class="num">${yuan(trade.totalFen)}</td>
    <td class="num">${refunded > 0 ? yuan(refunded) : '—'}</td>
    <td>${chip(view, PAYMENT_WORDS[trade.status])}</td>
    <td class="num">${moment(trade.createdAt)}</td>
  </tr>`;
}

/** Without a number: every payment that came by. */
function paymentsPage(view: View, world: World): string {
  const { t } = view;
  const payments = Object.values(world.state.alipayTrades).toReversed();
  const table = html`<div class="scroll" role="region" tabindex="0" aria-label="${t('支付', 'Payments')}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t('商户订单号', 'Order')}</th>
          <th scope="col">${t('标题', 'Subject')}</th>
          <th scope="col" class="num">${t('金额', 'Amount')}</th>
          <th scope="col" class="num">${t('已退', 'Refunded')}</th>
          <th scope="col">${t('状态', 'Status')}</th>
          <th scope="col">${t('创建', 'Created')}</th>
        </tr>
      </thead>
      <tbody>
        ${payments.slice(0, SHOWN_PAYMENTS).map((trade) => paymentRow(view, trade))}
      </tbody>
    </table>
  </div>`;
  return page(
    view,
    t('支付宝', 'Alipay'),
    html`<h1>${t('支付宝', 'Alipay')}</h1>
      <p class="lead">
        ${t('商家把浏览器带到收银台后，支付会出现在这里。', 'Payments appear here once a shop has sent a browser to the cashier.')}
      </p>
      <div data-live>
        ${payments.length > 0 ? table : html`<p class="empty">${t('还没有支付。', 'No payments yet.')}</p>`}
      </div>`,
  );
}

/** The cashier's page and its two buttons. */
export function registerCashier(app: FastifyInstance, alipay: Alipay): void {
  const { world } = alipay;
  const numberIn = (request: FastifyRequest): string => parse(Form, request.body).out_trade_no;
  app.get('/alipay/cashier', (request, reply) => {
    const view = viewOf(request);
    const outTradeNo = view.query['out_trade_no'];
    const body =
      outTradeNo === undefined
        ? paymentsPage(view, world)
        : cashierPage(view, existingPayment(world, { outTradeNo }));
    return reply.type('text/html; charset=utf-8').send(body);
  });
  app.post('/alipay/cashier/pay', (request, reply) => {
    const outTradeNo = numberIn(request);
    // Who presses twice, or comes back by the browser's arrow, is simply shown where the payment stands.
    const known = findPayment(world, { outTradeNo });
    const trade = known && known.paidAt !== undefined ? known : payAndNotify(world, outTradeNo);
    return reply.redirect(
      returnUrlOf(alipay, trade) ?? viewOf(request).link('/alipay/cashier', { out_trade_no: outTradeNo }),
      303,
    );
  });
  app.post('/alipay/cashier/cancel', (request, reply) => {
    const trade = existingPayment(world, { outTradeNo: numberIn(request) });
    return reply.redirect(
      viewOf(request).link('/alipay/cashier', { out_trade_no: trade.outTradeNo, cancelled: '' }),
      303,
    );
  });
}
