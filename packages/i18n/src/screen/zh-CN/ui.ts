export const ui = {
  product: 'Ordo 订单中台',
  badges: {
    stockAlerts: '{{count}} 条库存预警待处理',
  },
  nav: {
    main: '主导航', dashboard: '工作台', orders: '订单', rules: '规则', warehouse: '出库作业', shipments: '发货物流', payments: '支付退款', returns: '售后退换',
    inventory: '库存', products: '商品', customers: '客户', shops: '店铺', users: '用户与角色', permissionRequests: '权限申请', jobs: '后台任务', apiKeys: 'API 密钥', graphiql: 'GraphiQL', collapse: '收起导航',
    expand: '展开导航', open: '打开导航',
  },
  shell: {
    graphiql: '在 GraphiQL 中打开本页查询', graphiqlNone: '本页没有查询',
    files: '我的文件', apiKeys: '我的 API 密钥', skip: '跳到主要内容', search: '搜索订单号、页面、操作', demo: '演示环境', development: '开发环境', language: '语言', display: '显示设置', account: '我的账户', signOut: '退出登录',
    jobs: '后台任务', noJobs: '没有正在进行的任务', shortcuts: '键盘快捷键', sandbox: '外部系统沙箱',
  },
  theme: {
    title: '主题', light: '浅色', dark: '深色', system: '跟随系统',
  },
  density: {
    title: '行距', comfortable: '宽松', standard: '标准', compact: '紧凑',
  },
  shortcuts: {
    enabled: '启用快捷键', anywhere: '任何页面', lists: '列表', palette: '打开搜索与命令', help: '显示这张表', filter: '添加筛选', go: '前往{{page}}', next: '下一行',
    previous: '上一行', select: '选择这一行', open: '打开详情', peek: '侧栏预览', submit: '提交', close: '关闭',
  },
  actions: {
    cancel: '取消', close: '关闭', save: '保存', retry: '重试', reload: '重新加载', copy: '复制', copied: '已复制', reveal: '查看', refresh: '刷新', more: '更多操作', back: '返回', open: '打开',
    export: '导出', apply: '应用', clear: '清除', delete: '删除', rename: '重命名', undo: '撤销',
  },
  table: {
    next: '下一页', previous: '上一页', size: '每页', range: '第 {{from}}–{{to}} 条，共 {{total}} 条', columns: '列设置', columnsHint: '勾选要显示的列，用箭头调整顺序。',
    moveUp: '上移 {{column}}', moveDown: '下移 {{column}}', reset: '恢复默认', selected: '已选 {{count}} 条', allSelected: '已选全部 {{count}} 条',
    selectAll: '选择全部 {{count}} 条', clearSelection: '取消选择', total: '共 {{total}} 条', loading: '正在加载',
  },
  filter: {
    any: '任一组条件',
    addAny: '添加“或”条件组',
    addExcept: '添加排除条件',
    anyGroup: '或：第 {{n}} 组',
    except: '排除',
    removeGroup: '移除这一组',
    addTo: '添加条件：{{name}}',
    atLeast: '至少（元）',
    atMost: '至多（元）',
    add: '添加筛选', remove: '移除筛选：{{name}}', edit: '修改筛选：{{name}}', clear: '清除筛选', none: '没有更多可用的筛选', from: '从', to: '到', yes: '是', no: '否',
    manyHint: '每行一个，最多 500 个', today: '今天', last7: '近 7 天', last30: '近 30 天',
  },
  views: {
    share: '共享给所有能看此列表的人',
    unshare: '不再共享',
    shareNow: '共享',
    default: '设为默认视图',
    noDefault: '取消默认视图',
    earlier: '前移',
    later: '后移',
    update: '用当前条件覆盖',
    menu: '视图 {{name}} 的操作',
    remove: '删除视图',
    by: '{{name}} 共享',
    tabs: '视图', save: '保存视图', saveTitle: '保存为我的视图', name: '视图名称', delete: '删除视图 {{name}}', all: '全部',
  },
  leave: { title: '离开这个页面？', hint: '填写的内容还没有保存。', stay: '留下', drop: '不保存，离开', keep: '保存并离开' },
  empty: {
    title: '没有符合条件的记录', filtered: '换个条件，或清除筛选再看。',
  },
  error: {
    title: '没能加载', offline: '连不上服务器，请检查网络后重试。', code: '错误代码', requestId: '请求编号', copyRequestId: '复制请求编号', forbidden: '没有权限查看这个页面',
    forbiddenHint: '需要权限 {{permission}}。请联系系统管理员为您的角色开通。', notFound: '没有这个页面', notFoundHint: '链接可能已失效，或者记录不在您的可见范围内。', home: '回到工作台',
    crashed: '页面出错了', crashedHint: '刷新后重试；如果一直这样，请把下面的信息发给技术支持。',
  },
  notices: {
    title: '通知', unread: '通知，{{count}} 条未读', readAll: '全部标为已读', empty: '没有通知', emptyHint: '同事在备注中 @ 您时，会出现在这里。', mentioned: '{{name}} 在 {{order}} 中提到了您',
    gone: '您已无权查看这张订单', older: '更早', newer: '更新', isNew: '未读',
  },
  timeline: {
    title: '时间线', empty: '还没有记录', comment: '写备注', post: '发表备注',
  },
  mask: {
    title: '查看明文', hint: '查看会记入审计日志。', reason: '查看原因', revealed: '已显示明文，已记入审计日志',
  },
  peek: {
    title: '预览', next: '下一条', previous: '上一条', full: '打开完整页面',
  },
  palette: {
    title: '搜索与命令', empty: '没有找到', pages: '页面', commands: '操作', orders: '订单', findOrder: '查找订单 {{number}}',
  },
  job: {
    running: '{{name}}：进行中', done: '{{name}}：完成，成功 {{done}}，跳过 {{skipped}}', failed: '{{name}}：失败', watch: '查看任务',
  },
  form: {
    required: '请填写', invalid: '格式不正确', tooLong: '最多 {{max}} 个字', number: '请填写数字', money: '请填写金额，最多两位小数',
  },
  time: {
    left: '剩 {{time}}', late: '超时 {{time}}', days: '{{count}} 天', hours: '{{count}} 时', minutes: '{{count}} 分',
  },
  live: {
    changed: '有 {{count}} 条更新', show: '显示更新', online: '实时更新中', offline: '实时更新已断开，正在重连',
  },
  gallery: {
    title: '部件展示',
  },
  sort: {
    by: '排序',
  },
  none: '无', yes: '是', no: '否',
};
