export const batches = {
  title: '批量操作', short: '批量操作记录', all: '全部', empty: '还没有批量操作', of: '批量{{verb}}', gone: '没有这次批量操作，或者不是您的。',
  columns: { verb: '操作', state: '状态', progress: '进度', refused: '未成功', createdAt: '开始时间', endedAt: '结束时间' },
  ask: { APPROVE: '审核通过 {{count}} 张订单', HOLD: '拦截 {{count}} 张订单', RELEASE: '放行 {{count}} 张订单', CANCEL: '取消 {{count}} 张订单', MARK: '标记 {{count}} 张订单', ASSIGN: '派 {{count}} 张订单' },
  possible: '可以处理 {{possible}} 张，共选 {{total}} 张', blocked: '{{count}} 张不能处理：{{reason}}', like: '如 {{numbers}}', nothing: '所选订单都不能这样处理。',
  refund: '已付的 {{amount}} 将按原路开始退款', pieces: '释放 {{count}} 件预占库存', final: '取消后不能恢复', oneByOne: '逐张处理，互不影响；可随时中止，也可以关掉这个窗口。',
  reason: '原因', note: '说明', service: '写客服备注', print: '写打印备注', keepHint: '留空则不变',
  done: '完成 {{count}} 张', refusedCount: '未成功 {{count}} 张', left: '未处理 {{count}} 张', stop: '中止', stopped: '已中止，已完成的不会撤回', background: '在后台继续', records: '全部记录',
  exceptions: '未成功的订单', why: '原因', count: '张数', numbers: '订单', open: '在列表中打开', item: '逐张结果', orderNo: '订单号', result: '结果', allDone: '全部完成。', next: '下一页', previous: '上一页',
};
