export const allocation = {
  title: '分配规则', empty: '还没有规则', position: '次序', name: '规则', when: '条件', always: '总是', how: '方式', warehouses: '限定仓库', all: '全部仓库',
  state: '状态', on: '启用', off: '停用',
};
