import type { access as zhCN } from '../zh-CN/access.js';

export const access: typeof zhCN = {
  users: '使用者', roles: '角色與權限', empty: '沒有使用者', sessions: '登入工作階段', noSessions: '沒有登入中的工作階段',
  filters: {
    name: '姓名或帳號', status: '狀態', kind: '類型', roleId: '角色', secondFactor: '已啟用兩步驟驗證',
  },
  columns: {
    name: '姓名', username: '帳號', roles: '角色', state: '狀態', twoStep: '兩步驟驗證', lastSignIn: '最近登入', created: '建立時間',
  },
  session: {
    since: '登入時間', until: '到期', ip: 'IP 位址', agent: '裝置',
    used: '最近使用', action: '操作', current: '目前工作階段', end: '結束', endOf: '結束工作階段：{{browser}}', ended: '工作階段已結束', unknown: '未知裝置',
  },
  end: {
    verb: '強制下線', title: '強制 {{name}} 下線', effect: '{{count}} 個工作階段立即失效，需要重新登入', done: '已結束 {{count}} 個工作階段',
  },
  role: {
    choose: '選擇一個角色', list: '角色清單', preset: '系統預設', presetHint: '系統預設角色不能修改（是否要求兩步驟驗證除外），複製後可以調整。', own: '自訂', holders: '{{count}} 人持有', name: '角色名稱', description: '說明',
    refundLimit: '單獨退款上限（元）', refundLimitHint: '同一訂單累計超過上限需第二人批准；留空為不限', create: '新建角色', clone: '複製角色', cloneTitle: '複製角色「{{name}}」', copyName: '{{name}} 副本', delete: '刪除角色',
    deleteTitle: '刪除角色「{{name}}」', deleteEffect: '角色及其權限設定將被刪除，無法復原', deleted: '已刪除角色「{{name}}」', created: '已建立角色「{{name}}」', saved: '已儲存角色「{{name}}」，{{count}} 人立即生效',
    changes: '{{count}} 處改動', review: '檢查並儲存', discard: '放棄改動', reviewTitle: '儲存角色「{{name}}」的改動', affects: '立即影響 {{count}} 個使用者', gains: '增加：{{names}}', loses: '減少：{{names}}', renamed: '改名為「{{name}}」', described: '說明已修改',
    limited: '單獨退款上限：{{from}} → {{to}}', unlimited: '不限',
  },
  matrix: {
    label: '權限矩陣', resource: '對象', search: '搜尋權限', compare: '與角色對比', compareNone: '不對比', onlyDifferences: '只看差異', differs: '{{name}}：有', lacks: '{{name}}：無', empty: '沒有符合條件的權限', group: '{{group}}：全部',
  },
  kind: {
    READ: '檢視', CREATE: '新建', EDIT: '編輯', REVIEW: '審核', RUN: '執行', REMOVE: '停止刪除', SENSITIVE: '敏感資訊',
  },
  assign: {
    verb: '分配權限', titleOne: '為 {{name}} 分配權限', titleMany: '為 {{count}} 個使用者分配權限', giveRoles: '授予角色', takeRoles: '收回角色', give: '單獨授予權限', deny: '單獨拒絕權限', clear: '取消單獨設定', shops: '適用店鋪', warehouses: '適用倉庫',
    all: '全部', scopeHint: '僅對授予的角色有效；不選為全部', from: '生效時間', until: '失效時間', timeHint: '留空為立即生效、長期有效', preview: '預覽', back: '返回修改', confirm: '確認，{{count}} 個使用者生效', affected: '{{count}} 個使用者的權限會改變', unchanged: '無變化', gains: '增加', loses: '減少', scope: '資料範圍', user: '使用者',
    done: '{{count}} 個使用者的權限已更新', allRows: '全部資料', ownRows: '僅本人資料', someRows: '店鋪：{{shops}}；倉庫：{{warehouses}}', noRows: '無',
  },
  grants: {
    title: '持有的角色', none: '沒有角色', role: '角色', scope: '資料範圍', time: '有效期', actions: '操作', forGood: '長期', fromTo: '{{from}} 至 {{until}}', from: '{{from}} 起', until: '至 {{until}}', notNow: '目前未生效', adjust: '調整', take: '收回', adjustOf: '調整 {{name}}', takeOf: '收回 {{name}}',
    single: '單獨設定的權限', noSingle: '沒有單獨設定', given: '授予', denied: '拒絕', clear: '取消', clearOf: '取消 {{name}}',
  },
  effective: {
    title: '實際權限', count: '共 {{count}} 項', permission: '權限', result: '結果', why: '來源', allowed: '允許', refused: '不允許', byRole: '角色「{{name}}」', byGrant: '單獨授予', byDenial: '單獨拒絕', notYet: '{{what}}（未在有效期內）', none: '沒有任何權限',
  },
  disable: {
    verb: '停用', title: '停用 {{name}}', effect: '立即退出所有工作階段，無法再登入', effectRights: '角色和權限保留，重新啟用後恢復', done: '已停用 {{name}}',
  },
  enable: {
    verb: '啟用', title: '啟用 {{name}}', effect: '可以重新登入，恢復原有的角色和權限', done: '已啟用 {{name}}',
  },
  whyNot: {
    title: '為什麼不能操作？', ask: '申請權限', reason: '用途', reasonHint: '可以授予權限的人會看到。', and: '、',
    why: { ALLOWED: '您現在已有權限「{{permission}}」，請關閉後重試。', DENIED: '需要權限「{{permission}}」，它已對您停用。', NOT_YET: '需要權限「{{permission}}」，您從 {{at}} 起擁有。', OVER: '需要權限「{{permission}}」，您的授權已於 {{at}} 到期。', NEVER_GIVEN: '需要權限「{{permission}}」，您的角色都沒有這項權限。' },
    roles: '擁有它的角色：{{roles}}', givers: '可以授予的人：{{people}}', givers_more: '可以授予的人：{{people}} 等，另有 {{count}} 人', nobody: '請聯絡客服或管理員。',
    asked_one: '已通知 {{count}} 人', asked_other: '已通知 {{count}} 人',
  },
  viewAs: {
    verb: '以此視角檢視…', title: '以他人視角檢視', bar: '您正在以此視角檢視：{{name}}', ROLE: '角色', USER: '人員', DRAFT: '未儲存的角色', readOnly: '唯讀', leave: '離開預覽', until: '到 {{time}} 為止', blocked: '正在預覽，不能開啟預覽以外的頁面。',
    maskedBy: '隱藏原因：缺少權限「{{permission}}」', hidden_one: '隱藏了 {{count}} 個選單', hidden_other: '隱藏了 {{count}} 個選單', hiddenTitle: '被隱藏的選單', palette: '以 {{name}} 的視角檢視',
  },
};
