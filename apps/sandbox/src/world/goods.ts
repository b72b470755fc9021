export interface Good {
  numIid: string;
  skuId: string;
  /** The merchant's own SKU code. */
  outerSkuId: string;
  title: string;
  /** As the platform writes it: `property:value;property:value`. */
  properties: string;
  priceFen: number;
  cid: string;
}

type Line = readonly [outerSkuId: string, title: string, properties: string, priceFen: number, cid: string];

const LINES: readonly Line[] = [
  ['TEA-LJ-50', '明前龙井 50g', '净含量:50g', 6000, '50012193'],
  ['TEA-LJ-250', '明前龙井 250g', '净含量:250g', 26800, '50012193'],
  ['TEA-PE-357', '云南普洱饼 357g', '净含量:357g', 18800, '50012194'],
  ['TEA-TGY-125', '铁观音 125g', '净含量:125g', 8800, '50012195'],
  ['CUP-CEL-1', '青瓷茶杯', '颜色分类:天青', 3990, '50009206'],
  ['POT-ZS-200', '紫砂壶 200ml', '容量:200ml', 39900, '50009207'],
  ['SWT-CLD-BL-XL', '云感卫衣 蓝/XL', '颜色分类:蓝;尺码:XL', 12850, '50010850'],
  ['SWT-CLD-GY-L', '云感卫衣 灰/L', '颜色分类:灰;尺码:L', 12850, '50010850'],
  ['TSH-COT-WH-M', '纯棉T恤 白/M', '颜色分类:白;尺码:M', 5900, '50000671'],
  ['BAG-CAN-1', '帆布包', '颜色分类:本白', 4900, '50012010'],
  ['SNK-NUT-500', '每日坚果 500g', '净含量:500g', 7990, '50008055'],
  ['COS-LIP-01', '丝绒口红 01', '色号:01', 12900, '50010788'],
];

/** The shelf of the simulated shop, in the order in which the platform numbered it. */
export const GOODS: readonly Good[] = LINES.map(([outerSkuId, title, properties, priceFen, cid], index) => ({
  numIid: String(1_100_000_001 + index),
  skuId: String(2_200_000_001 + index),
  outerSkuId,
  title,
  properties,
  priceFen,
  cid,
}));

export function findGood(outerSkuId: string): Good | undefined {
  return GOODS.find((good) => good.outerSkuId === outerSkuId);
}
