import { ProductCategory } from '../src/modules/catalog/index.js';

export interface SeedGoods {
  code: string;
  title: string;
  category: ProductCategory;
  /** Fen. */
  price: number;
  weightGrams: number;
}

const { APPAREL, COSMETICS, FOOD, HOME, TEA } = ProductCategory;

/** What the sandbox's Taobao shop has on its shelf, in the order of its item numbers. */
export const TAOBAO_GOODS: readonly SeedGoods[] = [
  { code: 'TEA-LJ-50', title: '明前龙井 50g', category: TEA, price: 6_000, weightGrams: 120 },
  { code: 'TEA-LJ-250', title: '明前龙井 250g', category: TEA, price: 26_800, weightGrams: 380 },
  { code: 'TEA-PE-357', title: '云南普洱饼 357g', category: TEA, price: 18_800, weightGrams: 450 },
  { code: 'TEA-TGY-125', title: '铁观音 125g', category: TEA, price: 8_800, weightGrams: 220 },
  { code: 'CUP-CEL-1', title: '青瓷茶杯', category: HOME, price: 3_990, weightGrams: 300 },
  { code: 'POT-ZS-200', title: '紫砂壶 200ml', category: HOME, price: 39_900, weightGrams: 600 },
  { code: 'SWT-CLD-BL-XL', title: '云感卫衣 蓝/XL', category: APPAREL, price: 12_850, weightGrams: 520 },
  { code: 'SWT-CLD-GY-L', title: '云感卫衣 灰/L', category: APPAREL, price: 12_850, weightGrams: 500 },
  { code: 'TSH-COT-WH-M', title: '纯棉T恤 白/M', category: APPAREL, price: 5_900, weightGrams: 220 },
  { code: 'BAG-CAN-1', title: '帆布包', category: APPAREL, price: 4_900, weightGrams: 350 },
  { code: 'SNK-NUT-500', title: '每日坚果 500g', category: FOOD, price: 7_990, weightGrams: 560 },
  { code: 'COS-LIP-01', title: '丝绒口红 01', category: COSMETICS, price: 12_900, weightGrams: 60 },
];

const COLOURS = ['白', '黑', '蓝', '灰', '米', '绿'] as const;
const SIZES = ['S', 'M', 'L', 'XL'] as const;
const KINDS: readonly { code: string; name: string; category: ProductCategory; price: number; weight: number }[] = [
  { code: 'SHT-OXF', name: '牛津衬衫', category: APPAREL, price: 15_900, weight: 320 },
  { code: 'PNT-CHI', name: '直筒休闲裤', category: APPAREL, price: 18_900, weight: 480 },
  { code: 'JKT-WND', name: '轻量风衣', category: APPAREL, price: 32_900, weight: 650 },
  { code: 'SOK-CRW', name: '中筒袜', category: APPAREL, price: 1_990, weight: 60 },
  { code: 'HAT-BKT', name: '渔夫帽', category: APPAREL, price: 6_900, weight: 110 },
  { code: 'TWL-BAM', name: '竹纤维毛巾', category: HOME, price: 2_990, weight: 180 },
  { code: 'CUP-GLS', name: '双层玻璃杯', category: HOME, price: 4_590, weight: 340 },
  { code: 'BED-CVR', name: '水洗棉四件套', category: HOME, price: 26_900, weight: 1_900 },
];

/** The rest of the catalogue: variants of a few kinds, always the same. */
export function generatedGoods(count: number): SeedGoods[] {
  const all = KINDS.flatMap((kind) => COLOURS.flatMap((colour, c) => SIZES.map((size, s) => ({
    code: `${kind.code}-${c}${size}`, title: `${kind.name} ${colour}/${size}`, category: kind.category, price: kind.price + s * 200, weightGrams: kind.weight,
  }))));
  return all.slice(0, count);
}

/** Sold as one, kept and sent as their components. */
export const BUNDLES: readonly { code: string; title: string; category: ProductCategory; price: number; of: readonly [code: string, quantity: number][] }[] = [
  { code: 'SET-TEA-GIFT', title: '龙井茶礼盒（茶 + 双杯）', category: TEA, price: 12_800, of: [['TEA-LJ-50', 1], ['CUP-CEL-1', 2]] },
  { code: 'SET-POT-4', title: '紫砂一壶四杯', category: HOME, price: 52_000, of: [['POT-ZS-200', 1], ['CUP-CEL-1', 4]] },
];
