export const access = {
  users: '用户', roles: '角色与权限', empty: '没有用户', sessions: '登录会话', noSessions: '没有登录中的会话',
  filters: {
    name: '姓名或账号', status: '状态', kind: '类型', roleId: '角色', secondFactor: '已启用两步验证',
  },
  columns: {
    name: '姓名', username: '账号', roles: '角色', state: '状态', twoStep: '两步验证', lastSignIn: '最近登录', created: '创建时间',
  },
  session: {
    since: '登录时间', until: '到期', ip: 'IP 地址', agent: '设备',
    used: '最近使用', action: '操作', current: '当前会话', end: '结束', endOf: '结束会话：{{browser}}', ended: '会话已结束', unknown: '未知设备',
  },
  end: {
    verb: '强制下线', title: '强制 {{name}} 下线', effect: '{{count}} 个会话立即失效，需要重新登录', done: '已结束 {{count}} 个会话',
  },
  role: {
    choose: '选择一个角色', list: '角色列表', preset: '系统预设', presetHint: '系统预设角色不能修改（是否要求两步验证除外），复制后可以调整。', own: '自定义', holders: '{{count}} 人持有', name: '角色名称', description: '说明',
    refundLimit: '单独退款上限（元）', refundLimitHint: '同一订单累计超过上限需第二人批准；留空为不限', create: '新建角色', clone: '复制角色', cloneTitle: '复制角色“{{name}}”', copyName: '{{name}} 副本', delete: '删除角色',
    deleteTitle: '删除角色“{{name}}”', deleteEffect: '角色及其权限设置将被删除，不可恢复', deleted: '已删除角色“{{name}}”', created: '已建立角色“{{name}}”', saved: '已保存角色“{{name}}”，{{count}} 人立即生效',
    changes: '{{count}} 处改动', review: '检查并保存', discard: '放弃改动', reviewTitle: '保存角色“{{name}}”的改动', affects: '立即影响 {{count}} 个用户', gains: '增加：{{names}}', loses: '减少：{{names}}', renamed: '改名为“{{name}}”', described: '说明已修改',
    limited: '单独退款上限：{{from}} → {{to}}', unlimited: '不限',
  },
  matrix: {
    label: '权限矩阵', resource: '对象', search: '搜索权限', compare: '与角色对比', compareNone: '不对比', onlyDifferences: '只看差异', differs: '{{name}}：有', lacks: '{{name}}：无', empty: '没有符合条件的权限', group: '{{group}}：全部',
  },
  kind: {
    READ: '查看', CREATE: '新建', EDIT: '编辑', REVIEW: '审核', RUN: '执行', REMOVE: '停止删除', SENSITIVE: '敏感信息',
  },
  assign: {
    verb: '分配权限', titleOne: '为 {{name}} 分配权限', titleMany: '为 {{count}} 个用户分配权限', giveRoles: '授予角色', takeRoles: '收回角色', give: '单独授予权限', deny: '单独拒绝权限', clear: '取消单独设置', shops: '适用店铺', warehouses: '适用仓库',
    all: '全部', scopeHint: '仅对授予的角色有效；不选为全部', from: '生效时间', until: '失效时间', timeHint: '留空为立即生效、长期有效', preview: '预览', back: '返回修改', confirm: '确认，{{count}} 个用户生效', affected: '{{count}} 个用户的权限会改变', unchanged: '无变化', gains: '增加', loses: '减少', scope: '数据范围', user: '用户',
    done: '{{count}} 个用户的权限已更新', allRows: '全部数据', ownRows: '仅本人数据', someRows: '店铺：{{shops}}；仓库：{{warehouses}}', noRows: '无',
  },
  grants: {
    title: '持有的角色', none: '没有角色', role: '角色', scope: '数据范围', time: '有效期', actions: '操作', forGood: '长期', fromTo: '{{from}} 至 {{until}}', from: '{{from}} 起', until: '至 {{until}}', notNow: '当前未生效', adjust: '调整', take: '收回', adjustOf: '调整 {{name}}', takeOf: '收回 {{name}}',
    single: '单独设置的权限', noSingle: '没有单独设置', given: '授予', denied: '拒绝', clear: '取消', clearOf: '取消 {{name}}',
  },
  effective: {
    title: '实际权限', count: '共 {{count}} 项', permission: '权限', result: '结果', why: '来源', allowed: '允许', refused: '不允许', byRole: '角色“{{name}}”', byGrant: '单独授予', byDenial: '单独拒绝', notYet: '{{what}}（未在有效期内）', none: '没有任何权限',
  },
  disable: {
    verb: '停用', title: '停用 {{name}}', effect: '立即退出所有会话，无法再登录', effectRights: '角色和权限保留，重新启用后恢复', done: '已停用 {{name}}',
  },
  enable: {
    verb: '启用', title: '启用 {{name}}', effect: '可以重新登录，恢复原有的角色和权限', done: '已启用 {{name}}',
  },
  whyNot: {
    title: '为什么不能操作？', ask: '申请权限', reason: '用途', reasonHint: '可以授予权限的人会看到。', and: '、',
    why: { ALLOWED: '您现在已有权限“{{permission}}”，请关闭后重试。', DENIED: '需要权限“{{permission}}”，它已对您禁用。', NOT_YET: '需要权限“{{permission}}”，您从 {{at}} 起拥有。', OVER: '需要权限“{{permission}}”，您的授权已于 {{at}} 到期。', NEVER_GIVEN: '需要权限“{{permission}}”，您的角色都没有这项权限。' },
    roles: '拥有它的角色：{{roles}}', givers: '可以授予的人：{{people}}', givers_more: '可以授予的人：{{people}} 等，另有 {{count}} 人', nobody: '请联系客服或管理员。',
    asked_one: '已通知 {{count}} 人', asked_other: '已通知 {{count}} 人',
  },
  viewAs: {
    verb: '以此视角查看…', title: '以他人视角查看', bar: '您正在以此视角查看：{{name}}', ROLE: '角色', USER: '人员', DRAFT: '未保存的角色', readOnly: '只读', leave: '退出预览', until: '到 {{time}} 为止', blocked: '正在预览，不能打开预览以外的页面。',
    maskedBy: '隐藏原因：缺少权限「{{permission}}」', hidden_one: '隐藏了 {{count}} 个菜单', hidden_other: '隐藏了 {{count}} 个菜单', hiddenTitle: '被隐藏的菜单', palette: '以 {{name}} 的视角查看',
  },
};
