import { actionsFrom } from '@ordo/kernel';
import { canAskRefund } from '../world/ask-refund.js';
import {
  REFUND_TRANSITIONS,
  TRADE_TRANSITIONS,
  type Refund,
  type RefundAction,
  type Trade,
  type TradeLine,
} from '../world/trade.js';
import type { World } from '../world/world.js';
import { moment, yuan } from './format.js';
import { html, type Html } from './html.js';
import { postButton } from './layout.js';
import { chip, REFUND_WORDS, TRADE_WORDS } from './status.js';
import type { View } from './view.js';

const REFUND_ACTIONS: Readonly<Record<RefundAction, readonly [zh: string, en: string]>> = {
  agree: ['商家同意', 'Seller agrees'],
  refuse: ['商家拒绝', 'Seller refuses'],
  'return-goods': ['买家寄回', 'Buyer sends back'],
  'confirm-goods': ['商家确认收到退货', 'Seller confirms goods'],
  close: ['买家撤销', 'Buyer withdraws'],
  resolve: ['商家已退款', 'Seller has refunded'],
};

function refundBlock(view: View, refund: Refund): Html {
  const actions = actionsFrom(REFUND_TRANSITIONS, refund.status);
  return html`<div class="refund">
    <p>
      ${chip(view, REFUND_WORDS[refund.status])} <code>${refund.refundId}</code> ${yuan(refund.feeFen)} ·
      ${refund.reason}
    </p>
    ${actions.length > 0 && html`<div class="actions">${actions.map((action) => postButton(view, `/taobao/refunds/${refund.refundId}/${action}`, view.t(...REFUND_ACTIONS[action])))}</div>`}
  </div>`;
}

function lineItem(view: View, world: World, line: TradeLine): Html {
  const refund = line.refundId ? world.state.refunds[line.refundId] : undefined;
  return html`<li>
    <p class="line">
      <span>${line.title} <span class="quiet">×${line.num}</span></span
      ><span class="num">${yuan(line.totalFen)}</span>
    </p>
    ${line.waybillNo && html`<p class="quiet">${line.carrierName} <code>${line.waybillNo}</code></p>`}
    ${refund && refundBlock(view, refund)}
  </li>`;
}

function askRefundForm(view: View, trade: Trade): Html {
  const { t } = view;
  return html`<details>
    <summary>${t('申请退款', 'Ask for a refund')}</summary>
    <form class="ask" method="post" action="/taobao/trades/${trade.tid}/refund">
      <input type="hidden" name="lang" value="${view.lang}" />
      <label for="reason-${trade.tid}">${t('原因', 'Reason')}</label
      ><input
        id="reason-${trade.tid}"
        name="reason"
        value="${t('不想要了', 'Changed my mind')}"
        maxlength="200"
        required
      />
      <button class="danger">${t('提交退款申请', 'Ask for it')}</button>
    </form>
  </details>`;
}

/** One trade with what the buyer (and, for refunds, the seller) can do now. */
export function tradeCard(view: View, world: World, trade: Trade): Html {
  const { t } = view;
  const possible = actionsFrom(TRADE_TRANSITIONS, trade.status);
  return html`<li class="card trade">
    <header>
      <code class="copy" data-copy>${trade.tid}</code> ${chip(view, TRADE_WORDS[trade.status])}<span
        class="quiet num"
        >${moment(trade.createdAt)}</span
      >
    </header>
    <ul class="lines">
      ${trade.lines.map((line) => lineItem(view, world, line))}
    </ul>
    <footer>
      <span class="quiet">${trade.buyerNick} · ${trade.receiver.city}${trade.receiver.district}</span
      ><b class="num">${yuan(trade.paymentFen)}</b>
      <div class="actions">
        ${possible.includes('pay') && postButton(view, `/taobao/trades/${trade.tid}/pay`, t('付款', 'Pay'), { tone: 'primary' })}
        ${possible.includes('close') && postButton(view, `/taobao/trades/${trade.tid}/close`, t('关闭订单', 'Let it go'))}
        ${possible.includes('confirm') && postButton(view, `/taobao/trades/${trade.tid}/confirm`, t('确认收货', 'Confirm receipt'), { tone: 'primary' })}
        ${canAskRefund(trade) && askRefundForm(view, trade)}
      </div>
    </footer>
  </li>`;
}
