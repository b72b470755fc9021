import type { assignment as zhCN } from '../zh-CN/assignment.js';

export const assignment: typeof zhCN = {
  title: 'Clerks and teams', assignee: 'Works on it', team: 'Team', nobody: 'Nobody yet', noTeam: 'In no team\'s queue', card: 'Who works on it', open: '{{count}} waiting', untaken: '{{count}} to take',
  take: { verb: 'Take orders', title: 'Take orders from the queue', count: 'How many', from: 'From which queue', any: 'All my queues', hint: 'What breaks first comes first; two who take at once never get the same order.', done: '{{count}} orders taken', none: 'Nothing to take in the queue', one: 'Take this order' },
  away: { set: 'Away', unset: 'Back', am: 'You are away and take no orders.', leave: 'I am away', back: 'I am back', left: 'Away: nothing new is given to you', returned: 'Back at work', is: 'Away', mark: 'Say that {{name}} is away', unmark: 'Say that {{name}} is back' },
  handBack: { verb: 'Put back', done: '{{orderNo}} is in the queue again' },
  assign: { verb: 'Assign', title: 'Assign {{count}} orders', keep: 'As it is', nobody: 'Nobody', noTeam: 'No team', done: '{{count}} orders assigned' },
  teams: { manage: 'Manage teams', none: 'No teams yet', name: 'Name', members: 'Members', create: 'Add team', save: 'Save team', edit: 'Change team {{name}}', retire: 'Retire', restore: 'Put to work', retired: 'Retired' },
  why: { title: 'Why it is whose it is', rules: 'Rules tried', candidates: 'Who could have it', wouldChange: 'What would change it', matched: 'Decided', missed: 'Did not decide' },
};
