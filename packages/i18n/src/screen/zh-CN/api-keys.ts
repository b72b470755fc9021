export const apiKeys = {
  title: 'API 密钥', mine: '我的 API 密钥', empty: '还没有密钥', hint: '合作系统用密钥调用 API：每个系统一个，只给必要的权限。', mineHint: '供自己的脚本使用：权限不会超出您本人，账号停用后随即失效。',
  anywhere: '不限地址', never: '永不', unused: '未使用过', house: '合作系统', everything: '全部',
  columns: {
    name: '用途', start: '密钥', mode: '类型', permissions: '权限', state: '状态', owner: '归属', lastUsed: '最近使用', expires: '到期', created: '创建时间', createdBy: '创建人', shops: '店铺', warehouses: '仓库', addresses: '来源地址',
    bucket: '额度', replacedBy: '新密钥',
  },
  create: {
    verb: '创建密钥', title: '创建 API 密钥', name: '用途（例如：ERP 同步）', mode: '类型', live: '正式', test: '测试（只能访问沙箱店铺）', permissions: '权限', filter: '筛选权限', none: '请至少选择一项权限', picked: '已选 {{count}} 项',
    shops: '店铺', warehouses: '仓库', allOf: '全部', addresses: '允许的来源地址', addressesHint: '每行一个 IP 或网段（CIDR），留空则不限', expires: '有效期', days: '{{count}} 天',
  },
  secret: {
    title: '请立即保存密钥', warning: '密钥只显示这一次，关闭后无法再查看。请存放在合作系统的密钥库中，不要写进代码或聊天记录。', use: '用法', done: '我已保存',
  },
  rotate: {
    verb: '轮换', title: '轮换密钥「{{name}}」', effectNew: '生成权限相同的新密钥，只显示一次', effectOld: '旧密钥继续有效，到期后失效', overlap: '旧密钥保留', hours: '{{count}} 小时', now: '立即失效',
  },
  revoke: {
    verb: '吊销', title: '吊销密钥「{{name}}」', effect: '使用该密钥的系统立即无法访问，不能恢复', done: '密钥已吊销',
  },
  requests: {
    title: '最近的请求', empty: '30 天内没有请求', operation: '操作', anonymous: '未命名', cost: '点数', duration: '毫秒', status: '结果', at: '时间',
  },
};
