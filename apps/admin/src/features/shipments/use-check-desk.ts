import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskOrderFragment } from '../../generated/gql/graphql.js';
import { explain } from '../../ui/explain-error.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { deskLines, gramsOf, scanPiece, type DeskLine } from './check-desk.js';
import { beep } from './desk-sound.js';
import { useDeskCommands, type DeskCommands } from './use-desk-commands.js';

/** What the desk says about the last scan. */
interface DeskWord {
  good: boolean;
  text: string;
}
type Step = 'scan' | 'scanGoods' | 'weigh';

interface CheckDesk {
  step: Step;
  order: DeskOrderFragment | undefined;
  lines: readonly DeskLine[];
  word: DeskWord | undefined;
  /** Parcels that left since the page was opened. */
  shipped: number;
  /** One scan, or what was typed and ended with Enter. */
  enter(text: string): void;
  /** Lets go of what is on the desk. */
  next(): void;
}

/**
 * The check desk (验货): what is scanned or typed goes to whatever the desk waits for, a fulfilment order, its goods one by one,
 * then the weight; the last scan of the goods checks it, the weight packs it and, once there is a waybill, ships it.
 */
export function useCheckDesk(): CheckDesk {
  const commands = useDeskCommands();
  const [shown, setShown] = useState<Pick<CheckDesk, 'step' | 'order' | 'lines'>>({ step: 'scan', order: undefined, lines: [] });
  const [word, setWord] = useState<DeskWord>();
  const [shipped, setShipped] = useState(0);
  // A scanner is faster than an answer: scans wait for each other, and each sees what the one before left.
  const last = useRef<Promise<void>>(Promise.resolve());
  const counted = useRef<readonly DeskLine[]>([]);
  const stepNow = (): Step => {
    if (counted.current.length === 0) return 'scan';
    return counted.current.every(({ scanned, needed }) => scanned === needed) ? 'weigh' : 'scanGoods';
  };
  const count = (lines: readonly DeskLine[]): void => {
    counted.current = lines;
    setShown({ step: stepNow(), order: commands.current(), lines });
  };
  const put = (on: DeskOrderFragment | undefined): void => {
    commands.put(on);
    count(on ? deskLines(on.lines) : []);
  };
  const say = (good: boolean, text: string): void => {
    beep(good);
    setWord({ good, text });
  };
  const verbs = useVerbs(commands, { lines: () => counted.current, say, put, count, sent: () => setShipped((before) => before + 1) });
  const enter = (text: string): void => {
    if (text.trim() === '') return;
    last.current = last.current.then(() => verbs[stepNow()](text.trim())).catch((error: unknown) => say(false, explain(error).message));
  };
  const next = (): void => {
    put(undefined);
    setWord(undefined);
  };
  return { ...shown, word, shipped, enter, next };
}

interface Desk {
  lines(): readonly DeskLine[];
  say(good: boolean, text: string): void;
  put(order: DeskOrderFragment | undefined): void;
  count(lines: readonly DeskLine[]): void;
  sent(): void;
}

/** What a scan does at each step. */
function useVerbs(commands: DeskCommands, { lines, say, put, count, sent }: Desk): Record<Step, (text: string) => Promise<void>> {
  const { t } = useTranslation('shipments');
  const statusText = useStatusText();
  return {
    scan: async (code) => {
      const found = await commands.find(code);
      if (!found) return say(false, t('desk.notFound', { code }));
      commands.put(found);
      const refused = found.state === 'AWAITING_PICKING' ? await commands.start() : undefined;
      if (refused) return say(false, refused);
      const started = commands.current();
      if (started?.state !== 'PICKING') return say(false, t('desk.notPicking', { state: statusText('FulfilmentOrderState', found.state) }));
      put(started);
      say(true, found.number);
    },
    scanGoods: async (code) => {
      const { lines: scanned, outcome, sku } = scanPiece(lines(), code);
      if (outcome === 'foreign' || outcome === 'over') return say(false, t(`desk.${outcome}`, { sku }));
      if (outcome === 'right') {
        count(scanned);
        return say(true, sku);
      }
      const refused = await commands.check(scanned.map((line) => ({ sku: line.skuCode, quantity: line.scanned })));
      if (refused) return say(false, refused);
      count(scanned);
      say(true, t('desk.checked'));
    },
    weigh: async (text) => {
      const grams = gramsOf(text);
      if (grams === undefined) return say(false, t('desk.weightWrong'));
      const refused = await commands.pack(grams);
      if (refused) return say(false, refused);
      const number = commands.current()?.number ?? '';
      // The waybill was asked for when picking began, and comes by itself.
      const packed = await commands.find(number);
      commands.put(packed ?? commands.current());
      const mayShip = packed?.availableActions.some(({ action, enabled }) => action === 'ship' && enabled);
      const notShipped = mayShip ? await commands.ship() : undefined;
      put(undefined);
      if (notShipped) return say(false, notShipped);
      if (mayShip) sent();
      say(true, t(mayShip ? 'desk.shipped' : 'desk.packed', { number }));
    },
  };
}
