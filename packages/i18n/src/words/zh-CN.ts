/** Words for verbs, carriers and jobs inside sentences of the API. */
export const words = {
  Verb: {
    submit: '提交', settle: '确认收款', approve: '审核通过', hold: '拦截', release: '放行', comment: '备注', cancel: '取消', complete: '完成', allocate: '分配',
    startPicking: '开始拣货', check: '验货', pack: '打包', requestWaybill: '取运单号', printLabel: '打印面单', ship: '发货', recall: '退回货架',
    sendToFinance: '转财审', passFinanceReview: '财审通过',
    edit: '修改', askAgain: '等待补款', sendBack: '退回审核', requestRecall: '请求撤回', extend: '延长付款时间',
    refuseRecall: '无法撤回',
    reissue: '补发',
    confirm: '确认', fail: '标记失败', expire: '过期', close: '关闭', reject: '拒绝', send: '提交渠道', succeed: '确认到账', retry: '重试',
    dispatch: '发出', book: '出库', count: '录入盘点', recount: '复盘',
    askRefund: '再次退款', recordShipment: '登记寄回', receive: '收货', refund: '退款', exchange: '换货',
  },
  CancelReason: { UNPAID: '超时未付款，自动关闭' },
  RevealReason: { WAYBILL: '打印电子面单' },
  Job: {
    'workflows.close-unpaid': '关闭未付款订单', 'platform.sweep-files': '清理过期文件', 'workflows.check-order-import': '检查导入文件', 'workflows.commit-order-import': '导入订单', 'orders.export': '导出订单',
    'platform.sweep-tries': '清理尝试次数', 'access.forget-tickets': '清理未完成的登录', 'access.forget-key-requests': '密钥请求日志清理', 'access.forget-permission-uses': '权限使用记录清理', 'access.expire-permission-requests': '关闭到期的权限申请',
    'identity.tell-permission-asked': '权限申请通知', 'identity.tell-permission-decided': '权限申请结果通知', 'identity.send-code': '发送验证码', 'identity.send-invitation': '发送邀请', 'identity.tell-password-changed': '密码修改通知', 'identity.tell-second-factor': '两步验证变更通知', 'identity.forget-old': '清理验证码',
    'allocation.release-backorders': '缺货补发放行', 'allocation.allocate-order': '自动分配', 'review.review-order': '自动审单', 'review.try-rules': '规则试算', 'channels.pull-shop': '平台同步', 'channels.pull-orders': '平台同步', 'channels.pull-item': '平台同步', 'channels.send-shipping-notice': '回传发货',
    'allocation.try-rules': '分仓规则试算',
    'orders.fill-name-keys': '补全收件人拼音', 'customers.fill-name-keys': '补全客户拼音',
    'orders.forget-drafts': '清理旧草稿',
    'payments.close-at-gateway': '关闭付款', 'payments.query': '查询付款', 'payments.send-refund': '提交退款', 'shipments.cancel-waybill': '作废运单', 'shipments.request-waybill': '取运单号',
    'shipments.pull-tracking': '物流轨迹', 'workflows.act-on-orders': '批量操作',
    'identity.tell-contact-changed': '联系方式变更通知', 'identity.tell-new-browser': '新浏览器登录通知', 'identity.export-personal-data': '导出个人数据', 'operations.seal-audit-log': '封存审计日志', 'operations.retain-audit-log': '清理到期的审计记录', 'operations.verify-audit-log': '校验审计日志', 'operations.export-audit-log': '导出审计日志',
  },
};
