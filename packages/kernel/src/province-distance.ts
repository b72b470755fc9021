import { plainRegion } from './rules.js';

/** Where the capitals of the provinces lie, degrees north and east. */
const CAPITALS: Record<string, readonly [number, number]> = {
  北京: [39.9, 116.4], 天津: [39.1, 117.2], 河北: [38.0, 114.5], 山西: [37.9, 112.6], 内蒙古: [40.8, 111.7], 辽宁: [41.8, 123.4], 吉林: [43.9, 125.3], 黑龙江: [45.8, 126.6],
  上海: [31.2, 121.5], 江苏: [32.1, 118.8], 浙江: [30.3, 120.2], 安徽: [31.9, 117.3], 福建: [26.1, 119.3], 江西: [28.7, 115.9], 山东: [36.7, 117.0],
  河南: [34.8, 113.6], 湖北: [30.6, 114.3], 湖南: [28.2, 112.9], 广东: [23.1, 113.3], 广西: [22.8, 108.3], 海南: [20.0, 110.3],
  重庆: [29.6, 106.5], 四川: [30.7, 104.1], 贵州: [26.6, 106.7], 云南: [25.0, 102.7], 西藏: [29.7, 91.1],
  陕西: [34.3, 108.9], 甘肃: [36.1, 103.8], 青海: [36.6, 101.8], 宁夏: [38.5, 106.3], 新疆: [43.8, 87.6], 香港: [22.3, 114.2], 澳门: [22.2, 113.5], 台湾: [25.0, 121.5],
};
const EARTH_KM = 6_371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Whole kilometres between two provinces, from capital to capital as the crow flies; 0 within one, null when one is unknown. */
export function provinceDistance(from: string, to: string): number | null {
  const [a, b] = [CAPITALS[plainRegion(from)], CAPITALS[plainRegion(to)]];
  if (!a || !b) return null;
  const [north, east] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const half = Math.sin(north / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(east / 2) ** 2;
  return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(half)));
}
