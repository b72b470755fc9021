import { html, type Html } from './html.js';
import type { View } from './view.js';

const NAV = [
  ['/', '总览', 'Overview'],
  ['/taobao', '淘宝', 'Taobao'],
  ['/alipay/cashier', '支付宝', 'Alipay'],
  ['/sf', '顺丰', 'SF Express'],
  ['/sms', '短信', 'Messages'],
  ['/faults', '故障', 'Faults'],
] as const;

/** This page in the other language. */
function otherLanguage(view: View): Html {
  const { lang: _lang, ...rest } = view.query;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) search.set(name, value);
  if (view.lang === 'zh') search.set('lang', 'en');
  const address = search.size > 0 ? `${view.path}?${search.toString()}` : view.path;
  return view.lang === 'zh'
    ? html`<a class="lang" href="${address}" hreflang="en" lang="en">English</a>`
    : html`<a class="lang" href="${address}" hreflang="zh-CN" lang="zh-CN">中文</a>`;
}

/** A whole page in the frame of the sandbox. */
export function page(view: View, title: string, body: Html): string {
  const { t } = view;
  return html`<!doctype html>
    <html lang="${t('zh-CN', 'en')}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${t('外部世界沙箱', 'Sandbox of the outside world')}</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script src="/assets/sandbox.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">${t('跳到正文', 'Skip to content')}</a>
        <header class="bar">
          <a class="brand" href="${view.link('/')}"><b>${t('外部世界沙箱', 'Outside-world sandbox')}</b></a>
          <nav aria-label="${t('页面', 'Pages')}">
            <ul>
              ${NAV.map(([path, zh, en]) => html`<li><a href="${view.link(path)}" ${path === view.path ? html` aria-current="page"` : undefined}>${t(zh, en)}</a></li>`)}
            </ul>
          </nav>
          ${otherLanguage(view)}
        </header>
        <aside class="tape" aria-label="${t('提示', 'Notice')}">
          <span
            >${t('沙箱环境：协议是真的，货、钱和包裹都是模拟的。', 'Sandbox: the protocols are real; goods, money and parcels are not.')}</span
          >
        </aside>
        <main id="main" tabindex="-1">${body}</main>
      </body>
    </html>`.text;
}

/** A form button that posts somewhere in the sandbox and keeps the language. */
export function postButton(
  view: View,
  action: string,
  label: string,
  options: { tone?: 'primary' | 'plain' | 'danger'; fields?: Readonly<Record<string, string>> } = {},
): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="lang" value="${view.lang}" />${Object.entries(options.fields ?? {}).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}<button class="${options.tone ?? 'plain'}">${label}</button>
  </form>`;
}
