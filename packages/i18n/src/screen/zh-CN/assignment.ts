/** Who works on orders. */
export const assignment = {
  title: '接单与小组', assignee: '接单人', team: '小组', nobody: '无人接单', noTeam: '不在小组队列', card: '由谁处理', open: '手上 {{count}} 单', untaken: '待接 {{count}} 单',
  take: { verb: '接单', title: '从队列接单', count: '接几单', from: '从哪个队列', any: '我的全部队列', hint: '先接最先超时的；同时接单的两个人不会接到同一单。', done: '已接 {{count}} 单', none: '队列里没有待接的订单', one: '接这一单' },
  away: { set: '离岗', unset: '回岗', am: '您已离岗，不能接单。', leave: '我离岗', back: '我回岗', left: '已登记离岗，不再派新单', returned: '已回岗', is: '离岗', mark: '登记 {{name}} 离岗', unmark: '登记 {{name}} 回岗' },
  handBack: { verb: '放回队列', done: '{{orderNo}} 已放回队列' },
  assign: { verb: '派单', title: '派 {{count}} 单', keep: '不变', nobody: '不派给任何人', noTeam: '移出小组', done: '已派 {{count}} 单' },
  teams: { manage: '管理小组', none: '还没有小组', name: '小组名称', members: '成员', create: '新建小组', save: '保存小组', edit: '修改小组 {{name}}', retire: '停用', restore: '启用', retired: '已停用' },
  why: { title: '为什么派给他', rules: '试过的规则', candidates: '可派的人', wouldChange: '怎样会不同', matched: '已决定', missed: '未决定' },
};
