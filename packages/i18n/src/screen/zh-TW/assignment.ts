import type { assignment as zhCN } from '../zh-CN/assignment.js';

export const assignment: typeof zhCN = {
  title: '接單與小組', assignee: '接單人', team: '小組', nobody: '無人接單', noTeam: '不在小組佇列', card: '由誰處理', open: '手上 {{count}} 單', untaken: '待接 {{count}} 單',
  take: { verb: '接單', title: '從佇列接單', count: '接幾單', from: '從哪個佇列', any: '我的全部佇列', hint: '先接最先逾時的；同時接單的兩個人不會接到同一單。', done: '已接 {{count}} 單', none: '佇列裡沒有待接的訂單', one: '接這一單' },
  away: { set: '離崗', unset: '回崗', am: '您已離崗，不能接單。', leave: '我離崗', back: '我回崗', left: '已登記離崗，不再派新單', returned: '已回崗', is: '離崗', mark: '登記 {{name}} 離崗', unmark: '登記 {{name}} 回崗' },
  handBack: { verb: '放回佇列', done: '{{orderNo}} 已放回佇列' },
  assign: { verb: '派單', title: '派 {{count}} 單', keep: '不變', nobody: '不派給任何人', noTeam: '移出小組', done: '已派 {{count}} 單' },
  teams: { manage: '管理小組', none: '還沒有小組', name: '小組名稱', members: '成員', create: '新增小組', save: '儲存小組', edit: '修改小組 {{name}}', retire: '停用', restore: '啟用', retired: '已停用' },
  why: { title: '為什麼派給他', rules: '試過的規則', candidates: '可派的人', wouldChange: '怎樣會不同', matched: '已決定', missed: '未決定' },
};
