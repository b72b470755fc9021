import type { permissionRequests as zhCN } from '../zh-CN/permission-requests.js';

export const permissionRequests: typeof zhCN = {
  title: '權限申請', empty: '沒有權限申請', all: '全部', one: '{{name}} 申請「{{permission}}」',
  columns: {
    askedBy: '申請人', permission: '權限', state: '狀態', reason: '用途', askedAt: '申請時間', expiresAt: '自動關閉時間', decidedBy: '處理人', decidedAt: '處理時間', note: '拒絕原因', answer: '處理結果', until: '有效期', actions: '操作',
  },
  grant: {
    verb: '授予', title: '授予 {{name}} 權限「{{permission}}」', until: '失效時間', untilHint: '留空為長期有效', effect: '立即生效，{{name}} 無需重新登入。', done: '已授予 {{name}}', forGood: '長期', untilAt: '有效至 {{at}}',
  },
  decline: {
    verb: '拒絕', title: '拒絕 {{name}} 的申請', note: '原因', hint: '申請人會收到', done: '已拒絕 {{name}} 的申請',
  },
  withdraw: {
    verb: '撤回', verbOf: '撤回「{{permission}}」的申請', done: '已撤回申請',
  },
  mine: {
    title: '我的權限申請',
    OPEN: '您已於 {{at}} 申請，可以授予的人已收到通知。{{until}} 前無人處理將自動關閉。', GRANTED: '您於 {{at}} 的申請已通過。', DECLINED: '您於 {{at}} 的申請被 {{name}} 拒絕：{{note}}。明天可以再次申請。',
    WITHDRAWN: '您已撤回 {{at}} 的申請，明天可以再次申請。', EXPIRED: '您於 {{at}} 的申請已關閉，明天可以再次申請。',
  },
};
