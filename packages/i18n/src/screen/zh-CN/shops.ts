export const shops = {
  title: '店铺', empty: '还没有店铺', backorders: '到货后自动放行缺货订单', backordersSaved: '已保存', sandbox: '沙箱环境', behind: '落后', seconds: '{{count}} 秒',
  columns: {
    name: '店铺', code: '代码', channel: '渠道', outcome: '最近同步', syncedUntil: '已同步至', lastRun: '同步时间', next: '操作', shipWithin: '承诺发货（小时）',
  },
  sync: {
    verb: '立即同步', started: '{{name}} 开始同步',
  },
  unpaid: {
    close: '未付款关闭', never: '不自动关闭', after: '下单 {{time}} 后', verb: '设置付款时间', title: '{{name}}：付款时间', minutes: '下单后多少分钟关闭', hint: '5 到 43200 分钟；留空则不自动关闭。已有订单不变。', done: '{{name}} 的付款时间已保存', mkt: '由平台关闭',
  },
  runs: {
    title: '同步记录', empty: '还没有同步过', window: '时间窗口', seen: '读到', stored: '变化', errors: '失败',
  },
};
