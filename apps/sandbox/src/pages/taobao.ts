import { GOODS, type Good } from '../world/goods.js';
import { BUYERS, buyerOf, type Buyer } from '../world/receivers.js';
import type { World } from '../world/world.js';
import { yuan } from './format.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { tradeCard } from './taobao-trade.js';
import type { View } from './view.js';

const SHOWN_TRADES = 30;

const GLYPHS: Readonly<Record<string, string>> = {
  TEA: '茶',
  CUP: '盏',
  POT: '壶',
  SWT: '衣',
  TSH: '衫',
  BAG: '包',
  SNK: '食',
  COS: '妆',
};

function shelfItem(view: View, good: Good, index: number): Html {
  const kind = good.outerSkuId.slice(0, 3);
  return html`<li class="good">
    <span class="tile ${kind.toLowerCase()}" aria-hidden="true">${GLYPHS[kind]}</span>
    <label for="num-${good.skuId}"
      ><span class="title">${good.title}</span><span class="price">${yuan(good.priceFen)}</span
      ><code>${good.outerSkuId}</code></label
    >
    <input
      id="num-${good.skuId}"
      name="num.${good.outerSkuId}"
      type="number"
      inputmode="numeric"
      min="0"
      max="99"
      value="${index === 0 ? 1 : 0}"
      data-price="${good.priceFen}"
      aria-label="${good.title} ${view.t('数量', 'quantity')}"
    />
  </li>`;
}

function field(name: string, label: string, value: string, options: { wide?: boolean } = {}): Html {
  return html`<p class="field${options.wide && ' wide'}">
    <label for="f-${name}">${label}</label
    ><input id="f-${name}" name="${name}" value="${value}" required maxlength="200" autocomplete="off" />
  </p>`;
}

function buyerFields(view: View, buyer: Buyer, turn: number): Html {
  const { t, link } = view;
  const { receiver } = buyer;
  return html`<fieldset class="card">
    <legend>${t('买家与收货人', 'Buyer and receiver')}</legend>
    <p class="people">
      ${t('换一位：', 'Someone else: ')}${BUYERS.map(
        ({ nick }, index) =>
          html`<a
            href="${link('/taobao', { buyer: String(index) })}"
            ${index === turn ? html` aria-current="true"` : undefined}
            >${nick}</a
          >`,
      )}
    </p>
    <div class="fields">
      ${field('buyer', t('买家昵称', 'Buyer'), buyer.nick)}
      ${field('name', t('收货人', 'Receiver'), receiver.name)}
      ${field('mobile', t('手机', 'Mobile'), receiver.mobile)}
      ${field('state', t('省', 'Province'), receiver.state)} ${field('city', t('市', 'City'), receiver.city)}
      ${field('district', t('区县', 'District'), receiver.district)}
      ${field('address', t('详细地址', 'Address'), receiver.address, { wide: true })}
      <p class="field wide">
        <label for="f-message">${t('买家留言（可不填）', 'Message to the seller (optional)')}</label
        ><input id="f-message" name="message" maxlength="200" autocomplete="off" />
      </p>
    </div>
  </fieldset>`;
}

function orderForm(view: View, turn: number): Html {
  const { t } = view;
  return html`<form class="buy" method="post" action="/taobao/trades" data-total>
    <input type="hidden" name="lang" value="${view.lang}" />
    <section aria-labelledby="shelf">
      <h2 id="shelf">${t('货架', 'Shelf')}</h2>
      <ul class="shelf">
        ${GOODS.map((good, index) => shelfItem(view, good, index))}
      </ul>
    </section>
    <div class="side">
      ${buyerFields(view, buyerOf(turn), turn)}
      <div class="pay-row">
        <p class="total" hidden>${t('合计', 'Total')} <b>${yuan(0)}</b></p>
        <button class="primary" name="paid" value="yes">${t('立即购买并付款', 'Buy now and pay')}</button>
        <button class="plain" name="paid" value="no">${t('先下单，稍后付款', 'Order now, pay later')}</button>
      </div>
    </div>
  </form>`;
}

/** The buyer's side of the marketplace: the shelf, and what was bought. */
export function taobaoPage(view: View, world: World): string {
  const { t, query } = view;
  const trades = Object.values(world.state.trades).toReversed();
  const placed = query['placed'] ? world.state.trades[query['placed']] : undefined;
  const turn = Number(/^\d$/.exec(query['buyer'] ?? '')?.[0] ?? 0) % BUYERS.length;
  return page(
    view,
    t('淘宝', 'Taobao'),
    html`<h1>${t('淘宝 · 官方旗舰店', 'Taobao · flagship store')}</h1>
      <p class="lead">
        ${t('以买家身份下单；订单系统会按自己的节奏来拉单。', 'Buy as a customer would; the order system pulls at its own pace.')}
      </p>
      ${placed && html`<p class="note success" role="status">${t('下单成功，订单号', 'Placed, trade number')} <code class="copy" data-copy>${placed.tid}</code>${placed.status === 'WAIT_BUYER_PAY' ? t('，待付款。', ', awaiting payment.') : t('，已付款。', ', paid.')}</p>`}
      ${orderForm(view, turn)}
      <section aria-labelledby="mine">
        <h2 id="mine">${t('我的订单', 'My trades')} <span class="quiet">${trades.length}</span></h2>
        <div data-live>
          ${
            trades.length === 0
              ? html`<p class="empty">
                  ${t('还没有订单。从货架上选一件吧。', 'Nothing yet. Pick something from the shelf.')}
                </p>`
              : html`<ul class="trades">
                  ${trades.slice(0, SHOWN_TRADES).map((trade) => tradeCard(view, world, trade))}
                </ul>`
          }
        </div>
      </section>`,
  );
}
