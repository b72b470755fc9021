import { fenToYuan, formatChinaTime } from '@ordo/kernel';

/** ¥1,042.60 */
export function yuan(fen: number): string {
  const [whole = '', cents = ''] = fenToYuan(fen).split('.');
  return `¥${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/** 11-23 14:05:09, China time. */
export const moment = (at: number): string => formatChinaTime(new Date(at)).slice(5);
