export const customers = {
  title: '客户', empty: '还没有客户',
  columns: {
    name: '姓名（脱敏）', phone: '手机（脱敏）', level: '等级', created: '首次购买',
  },
  filters: {
    name: '姓名', phone: '手机号', level: '等级',
  },
};
