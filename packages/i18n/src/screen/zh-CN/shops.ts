export const shops = {
  title: '店铺', empty: '还没有店铺', backorders: '到货后自动放行缺货订单', backordersSaved: '已保存', sandbox: '沙箱环境', behind: '落后', seconds: '{{count}} 秒',
  columns: {
    name: '店铺', code: '代码', channel: '渠道', outcome: '最近同步', syncedUntil: '已同步至', lastRun: '同步时间', next: '操作', shipWithin: '承诺发货（小时）',
  },
  sync: {
    verb: '立即同步', started: '{{name}} 开始同步',
  },
  runs: {
    title: '同步记录', empty: '还没有同步过', window: '时间窗口', seen: '读到', stored: '变化', errors: '失败',
  },
};
