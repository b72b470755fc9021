export const review = {
  title: '权限复核', since: '统计自 {{since}}，比较最近 {{days}} 天', none: '还没有使用记录', early: '记录不足 30 天，暂不提出建议。', even: '仍要建议',
  proposals: '建议', noProposals: '没有建议', what: '建议', who: '对象', take: '收回的权限', affected: '影响用户', follow: '采纳', followOf: '采纳：{{name}}', locked: '预设角色已锁定：请复制后去掉这些权限',
  kinds: { TRIM_ROLE: '精简角色', DISABLE_USER: '停用账号', END_GRANT: '收回单项权限' },
  effects: { TRIM_ROLE: '持有此角色的 {{count}} 个用户立即失去：{{names}}', DISABLE_USER: '立即退出所有会话，不能再登录', END_GRANT: '立即失去：{{names}}', undo: '在相同内容再次变动之前可以撤回' },
  followed: '已采纳', noFollowed: '还没有采纳过', undo: '撤回', undoOf: '撤回：{{name}}', undone: '已撤回', doneToast: '已采纳：{{name}}', undoneToast: '已撤回：{{name}}', undoEffect: '恢复到采纳之前的状态',
  roles: '按角色', users: '按用户', granted: '已授予', used: '已使用', unused: '未使用的权限', holders: '持有人', name: '名称', allUsed: '全部用到',
  pairs: '危险组合', noPairs: '没有人同时持有危险组合', pair: '组合', why: '风险', held: '同时持有',
  reasons: {
    createApprove: '一人既录单又审核', priceApprove: '一人既改价又审核', collectRefund: '一人既收款又退款', requestReview: '一人既申请又审核退货', reviewRefund: '一人既批退货又退款', adjustShip: '一人既改库存又发货',
    roleAssign: '一人既改角色又分配权限', inviteAssign: '一人既建账号又分配权限', assignKey: '一人既分配权限又管理密钥', revealExport: '一人既看个人信息又导出日志', revealKey: '一人既看个人信息又管理密钥',
  },
  findings: '需要留意的账号', noFindings: '没有需要留意的账号', finding: '情况', about: '涉及', at: '时间', never: '从未登录', account: '账号',
  findingKinds: { IDLE: '90 天未登录', LEAVER_WITH_ACCESS: '已停用，仍有会话或密钥', ENDS_SOON: '临时权限即将到期', OVER: '临时权限已过期' },
};
