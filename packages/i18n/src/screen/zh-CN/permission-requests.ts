export const permissionRequests = {
  title: '权限申请', empty: '没有权限申请', all: '全部', one: '{{name}} 申请“{{permission}}”',
  columns: {
    askedBy: '申请人', permission: '权限', state: '状态', reason: '用途', askedAt: '申请时间', expiresAt: '自动关闭时间', decidedBy: '处理人', decidedAt: '处理时间', note: '拒绝原因', answer: '处理结果', until: '有效期', actions: '操作',
  },
  grant: {
    verb: '授予', title: '授予 {{name}} 权限“{{permission}}”', until: '失效时间', untilHint: '留空为长期有效', effect: '立即生效，{{name}} 无需重新登录。', done: '已授予 {{name}}', forGood: '长期', untilAt: '有效至 {{at}}',
  },
  decline: {
    verb: '拒绝', title: '拒绝 {{name}} 的申请', note: '原因', hint: '申请人会收到', done: '已拒绝 {{name}} 的申请',
  },
  withdraw: {
    verb: '撤回', verbOf: '撤回“{{permission}}”的申请', done: '已撤回申请',
  },
  mine: {
    title: '我的权限申请',
    OPEN: '您已于 {{at}} 申请，可以授予的人已收到通知。{{until}} 前无人处理将自动关闭。', GRANTED: '您于 {{at}} 的申请已通过。', DECLINED: '您于 {{at}} 的申请被 {{name}} 拒绝：{{note}}。明天可以再次申请。',
    WITHDRAWN: '您已撤回 {{at}} 的申请，明天可以再次申请。', EXPIRED: '您于 {{at}} 的申请已关闭，明天可以再次申请。',
  },
};
