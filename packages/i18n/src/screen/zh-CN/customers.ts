export const customers = {
  title: '客户', empty: '还没有客户',
  columns: {
    name: '姓名（脱敏）', phone: '手机（脱敏）', level: '等级', created: '首次购买', blocked: '黑名单',
  },
  filters: {
    name: '姓名', phone: '手机号', level: '等级', blocked: '黑名单',
  },
  blocking: {
    block: '加入黑名单', unblock: '移出黑名单', since: '加入时间', reason: '原因', hint: '从此审单规则认得这位客户（条件“在黑名单中”），用同一手机号下单的也算。已有订单不变。', unblockHint: '已拦截的订单不会自动放行。', blocked: '已加入黑名单', unblocked: '已移出黑名单',
  },
};
