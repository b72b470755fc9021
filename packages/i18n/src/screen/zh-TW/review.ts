import type { review as zhCN } from '../zh-CN/review.js';

export const review: typeof zhCN = {
  title: '權限覆核', since: '統計自 {{since}}，比較最近 {{days}} 天', none: '還沒有使用記錄', early: '記錄不足 30 天，暫不提出建議。', even: '仍要建議',
  proposals: '建議', noProposals: '沒有建議', what: '建議', who: '對象', take: '收回的權限', affected: '影響使用者', follow: '採納', followOf: '採納：{{name}}', locked: '預設角色已鎖定：請複製後去掉這些權限',
  kinds: { TRIM_ROLE: '精簡角色', DISABLE_USER: '停用帳號', END_GRANT: '收回單項權限' },
  effects: { TRIM_ROLE: '持有此角色的 {{count}} 位使用者立即失去：{{names}}', DISABLE_USER: '立即登出所有工作階段，不能再登入', END_GRANT: '立即失去：{{names}}', undo: '在相同內容再次變動之前可以撤回' },
  followed: '已採納', noFollowed: '還沒有採納過', undo: '撤回', undoOf: '撤回：{{name}}', undone: '已撤回', doneToast: '已採納：{{name}}', undoneToast: '已撤回：{{name}}', undoEffect: '恢復到採納之前的狀態',
  roles: '按角色', users: '按使用者', granted: '已授予', used: '已使用', unused: '未使用的權限', holders: '持有人', name: '名稱', allUsed: '全部用到',
  pairs: '危險組合', noPairs: '沒有人同時持有危險組合', pair: '組合', why: '風險', held: '同時持有',
  reasons: {
    createApprove: '一人既錄單又審核', priceApprove: '一人既改價又審核', collectRefund: '一人既收款又退款', requestReview: '一人既申請又審核退貨', reviewRefund: '一人既批退貨又退款', adjustShip: '一人既改庫存又出貨',
    roleAssign: '一人既改角色又分配權限', inviteAssign: '一人既建帳號又分配權限', assignKey: '一人既分配權限又管理金鑰', revealExport: '一人既看個人資料又匯出日誌', revealKey: '一人既看個人資料又管理金鑰',
  },
  findings: '需要留意的帳號', noFindings: '沒有需要留意的帳號', finding: '情況', about: '涉及', at: '時間', never: '從未登入', account: '帳號',
  findingKinds: { IDLE: '90 天未登入', LEAVER_WITH_ACCESS: '已停用，仍有工作階段或金鑰', ENDS_SOON: '臨時權限即將到期', OVER: '臨時權限已過期' },
};
