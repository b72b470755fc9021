export const jobs = {
  title: '后台任务', all: '全部', empty: '没有任务', progressOf: '{{name}} 的进度', failedItems: '失败项',
  columns: {
    name: '任务', state: '状态', progress: '进度', attempts: '尝试', error: '错误', runAt: '计划执行', finishedAt: '结束时间', created: '创建时间',
  },
  items: {
    title: '明细', empty: '这个任务没有明细', label: '对象', result: '结果', message: '说明', done: '成功', failed: '失败',
  },
  names: {
    'allocation_release-backorders': '缺货补发放行', 'allocation_allocate-order': '分配仓库', 'review_review-order': '自动审核一张订单', 'review_try-rules': '试算规则', 'channels_pull-item': '拉取一笔平台订单', 'channels_pull-orders': '定时拉取平台订单', 'channels_pull-shop': '同步店铺',
    'workflows_close-unpaid': '关闭未付款订单',
    'assignment_assign-by-rule': '按规则派单', 'assignment_try-clerks': '试算派单规则',
    'allocation_try-rules': '试算分仓规则',
    'orders_fill-name-keys': '补全收件人拼音', 'customers_fill-name-keys': '补全客户拼音',
    'inventory_keep-figures': '每日计算库存周转', 'catalog_fill-name-keys': '补全商品拼音',
    'orders_forget-drafts': '定时清理旧草稿',
    'channels_send-shipping-notice': '回传发货', 'payments_close-at-gateway': '关闭支付单', payments_query: '查询支付结果', 'payments_send-refund': '发起退款',
    'shipments_cancel-waybill': '作废运单', 'shipments_pull-tracking': '定时拉取物流轨迹', 'shipments_request-waybill': '向承运商下单',
    'workflows_act-on-orders': '批量操作订单',
    'operations_seal-audit-log': '定时封存审计日志', 'operations_retain-audit-log': '清理到期的审计记录', 'operations_verify-audit-log': '校验审计日志', 'operations_export-audit-log': '导出审计日志',
    'platform_sweep-files': '定时清理过期文件', 'workflows_check-order-import': '检查导入文件', 'workflows_commit-order-import': '导入订单', 'orders_watch-promises': '定时检查发货时效', orders_export: '导出订单',
    'platform_sweep-tries': '定时清理尝试次数', 'access_forget-tickets': '定时清理未完成的登录', 'access_forget-key-requests': '定时清理密钥请求记录', 'access_forget-permission-uses': '定时清理权限使用记录',
    'identity_send-code': '发送验证码', 'identity_send-invitation': '发送邀请邮件', 'identity_tell-password-changed': '通知密码已修改', 'identity_tell-contact-changed': '通知联系方式已变更',
    'identity_tell-new-browser': '通知新浏览器登录', 'identity_tell-second-factor': '通知两步验证变更', 'identity_tell-permission-asked': '通知有人申请权限',
    'identity_tell-permission-decided': '通知权限申请结果', 'access_expire-permission-requests': '定时关闭到期的权限申请', 'identity_export-personal-data': '导出个人数据',
    'identity_forget-old': '定时清理验证码',
  },
  retry: {
    verb: '重新执行', done: '{{name}} 已重新排队',
  },
  audit: {
    title: '审计日志', empty: '还没有审计记录', at: '时间', actor: '操作人', action: '操作', subject: '对象', data: '内容', ip: 'IP 地址', request: '请求编号',
    one: '{{actor}}：{{action}}', agent: '客户端', kind: '类别', changes: '改动', before: '改动前', after: '改动后', field: '字段',
    noChanges: '对象本身没有字段变化', masked: '已脱敏：个人信息或机密', nothing: '空', open: '审计记录', sameRequest: '本次请求的全部记录', sameSubject: '该对象的全部记录',
    filters: { actorName: '操作人', action: '操作', subjectType: '对象类别', subjectId: '对象', at: '时间', ip: 'IP 地址', requestId: '请求编号' },
    verify: '校验', verifying: '正在校验日志', sound: '一切正常：{{count}} 条记录都与写入时一致', broken: '日志被篡改：发现 {{count}} 处', failed: '校验未能完成：{{error}}', details: '详情',
    export: '导出', exporting: '正在导出', exported: '文件已生成，保留一天', download: '下载 CSV',
  },
};
