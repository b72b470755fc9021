export const rules = {
  title: '规则', none: '还没有发布规则', noRules: '这个版本没有规则',
  edit: '修改规则', always: '总是', hits: '7 天命中 {{count}}', off: '停用', version: '第 {{number}} 版', draft: '草稿 · 第 {{number}} 版', inForce: '在用的规则', or: '或', and: '且',
  clerkStrategy: '怎么派', clerkTeam: '小组', noTeam: '不指定', clerks: '只派给', clerksFixed: '按此顺序派给', allMembers: '全组成员', everybody: '所有可接单的人', nobody: '无人可派',
  families: '规则类别', about: {
    GIFT: '下单或从平台接单时，按顺序逐条试，满足的规则都送；订单改动后重新计算，货已出库后不再变。',
    CLERK: '决定需要人处理的订单由谁处理：进哪个小组的队列，或直接派给谁。',
    REVIEW: '订单进入待审核时，按顺序逐条试，第一条满足的规则决定；都不满足时由人审核。',
    WAREHOUSE: '下单和审核通过后，按顺序逐条试，第一条满足且找得到仓库的规则决定；没有仓库有货时拦截，有货的仓库今天已满时明天再分。',
  },
  gift: {
    sku: '送什么（规格编码）', quantity: '每次送几件', step: '怎么送', stepPieces: '每满几件', stepValue: '每满多少元', skus: '只算这些规格', allSkus: '全部商品', mostPerOrder: '每单最多几件', total: '限量（件）', unlimited: '不限', exclusive: '不与其他规则同享', from: '开始时间', until: '结束时间', whenShort: '缺货时',
    text: { ORDER: '每单送 {{sku}} × {{pieces}}', PIECES: '每满 {{size}} 件送 {{sku}} × {{pieces}}', VALUE: '每满 {{size}} 送 {{sku}} × {{pieces}}' }, used: '已送 {{given}} / {{total}} 件', alone: '不同享', limit: '每单最多 {{count}} 件', pieces: '{{title}}（件，现有 {{available}}）', short: '{{sku}} 要送 {{after}} 件，现在只有 {{available}} 件。', none: '不送',
  },
  strategy: '分仓方式', warehouses: '限定仓库', warehousesFixed: '仓库（按选择的顺序）', allWarehouses: '全部仓库', wait: '等明天', freight: '运费',
  limits: {
    title: '仓库', warehouse: '仓库', province: '所在省份', priority: '优先级', capacity: '日产能', keep: '每个规格留存', none: '不限', action: '操作', edit: '修改', dialog: '{{name}}的限额', capacityHint: '每天最多分配多少单，不填为不限', keepHint: '分配时每个规格至少留下多少件', done: '{{name}}的限额已保存',
  },
  rates: {
    title: '运价表', hint: '用于估算运费：分仓的“运费最低”和试算都按这张表。', edit: '修改运价', carrier: '承运商', upTo: '距离至（公里）', first: '首重（克）', firstFee: '首重价', step: '续重（克）', stepFee: '续重价', add: '添加一行', remove: '删除这一行', done: '运价已保存',
  },
  moveUp: '上移', moveDown: '下移', remove: '删除规则', add: '添加规则', addGroup: '添加条件组', addCondition: '添加条件', removeCondition: '删除条件', removeGroup: '删除条件组',
  name: '规则名称', enabled: '启用', outcome: '结果', reason: '拦截原因', match: '条件组之间', groupMatch: '组内条件', fact: '条件', operator: '比较', values: '值', valuesHint: '多个值用逗号分开', unnamed: '新规则',
  yes: '是', no: '否', save: '保存草稿', saved: '草稿已保存', unsaved: '有未保存的改动', discard: '放弃草稿', discarded: '草稿已放弃', rule: '规则 {{index}}',
  trial: {
    title: '试算', days: '天数', run: '试算', running: '正在试算', stale: '改动之后还没有试算', orders: '近 {{days}} 天的 {{count}} 张订单', changed: '其中 {{count}} 张结果不同', same: '结果没有不同',
    outcome: '结果', before: '现在', after: '草稿', order: '订单', none: '没有规则', changes: '不同的订单',
  },
  publish: { verb: '发布', title: '发布第 {{number}} 版', note: '为什么发布', guard: '拦截比例超过多少（%）就不发布', done: '已发布第 {{number}} 版' },
  rollBack: { verb: '回到这一版', title: '回到第 {{number}} 版的规则', note: '为什么回退', done: '已回到旧版本的规则' },
  versions: { title: '版本', number: '版本', state: '状态', note: '说明', by: '发布人', at: '发布时间', count: '规则数', copyOf: '沿用第 {{number}} 版', action: '操作', diff: '与上一版相比', added: '新增', removed: '删除', changed: '修改' },
};
