import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskOrderFragment } from '../../generated/gql/graphql.js';
import { explain } from '../../ui/explain-error.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { deskLines, gramsOf, scanPiece, type DeskLine } from './check-desk.js';
import { isWaveNumber } from './desk-wave.js';
import { beep } from './desk-sound.js';
import { useDeskCommands, type DeskCommands } from './use-desk-commands.js';
import { useDeskWave, type WaveOnDesk } from './use-desk-wave.js';

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
  /** The wave that is gone through, and how many of it are left. */
  wave: WaveOnDesk | undefined;
  word: DeskWord | undefined;
  /** Parcels that left since the page was opened. */
  shipped: number;
  /** One scan, or what was typed and ended with Enter. */
  enter(text: string): void;
  /** Lets go of what is on the desk; in a wave it is put aside, and the next one comes. */
  next(): void;
}

/**
 * The check desk (验货): what is scanned or typed goes to whatever the desk waits for, a fulfilment order or a wave, its goods one
 * by one, then the weight; the last scan of the goods checks it, the weight packs it and, once there is a waybill, ships it. Of a
 * wave the next order comes by itself.
 */
export function useCheckDesk(): CheckDesk {
  const commands = useDeskCommands();
  const waves = useDeskWave(commands);
  const [shown, setShown] = useState<Pick<CheckDesk, 'step' | 'order' | 'lines' | 'wave'>>({ step: 'scan', order: undefined, lines: [], wave: undefined });
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
    setShown({ step: stepNow(), order: commands.current(), lines, wave: waves.shown() });
  };
  const put = (on: DeskOrderFragment | undefined): void => {
    commands.put(on);
    count(on ? deskLines(on.lines) : []);
  };
  const say = (good: boolean, text: string): void => {
    beep(good);
    setWord({ good, text });
  };
  const desk: Desk = { lines: () => counted.current, say, put, count, waves, sent: () => setShipped((before) => before + 1) };
  const flow = useFlow(commands, desk);
  const verbs = useVerbs(commands, desk, flow);
  const after = (work: () => Promise<void>): void => void (last.current = last.current.then(work).catch((error: unknown) => say(false, explain(error).message)));
  const enter = (text: string): void => {
    if (text.trim() !== '') after(() => verbs[stepNow()](text.trim()));
  };
  const next = (): void => after(async () => {
    const { current } = commands;
    waves.putAside(current()?.number);
    put(undefined);
    setWord(undefined);
    await flow.goOn();
  });
  return { ...shown, word, shipped, enter, next };
}

interface Desk {
  lines(): readonly DeskLine[];
  say(good: boolean, text: string): void;
  put(order: DeskOrderFragment | undefined): void;
  count(lines: readonly DeskLine[]): void;
  waves: ReturnType<typeof useDeskWave>;
  sent(): void;
}

interface Flow {
  /** Puts a fulfilment order on the desk; gives what stood in the way. */
  open(code: string): Promise<string | undefined>;
  /** Puts the next order of the wave on the desk, or lets go of the wave. */
  goOn(): Promise<void>;
}

/** How orders come to the desk. */
function useFlow(commands: DeskCommands, { say, put, waves }: Desk): Flow {
  const { t } = useTranslation('shipments');
  const statusText = useStatusText();
  const open = async (code: string): Promise<string | undefined> => {
    const found = await commands.find(code);
    if (!found) return t('desk.notFound', { code });
    commands.put(found);
    const refused = found.state === 'AWAITING_PICKING' ? await commands.start() : undefined;
    const started = commands.current();
    if (refused || started?.state !== 'PICKING') {
      put(undefined);
      return refused ?? t('desk.notPicking', { state: statusText('FulfilmentOrderState', found.state) });
    }
    put(started);
    return undefined;
  };
  const goOn = async (): Promise<void> => {
    const next = await waves.next();
    if (next) {
      if (!(await open(next.number))) return;
      waves.putAside(next.number);
      return goOn();
    }
    const ended = waves.end();
    if (ended) say(ended.left === 0, t(ended.left === 0 ? 'desk.waveDone' : 'desk.waveTitle', { number: ended.waveNo, count: ended.left }));
    put(undefined);
  };
  return { open, goOn };
}

/** What a scan does at each step. */
function useVerbs(commands: DeskCommands, { lines, say, put, count, waves, sent }: Desk, { open, goOn }: Flow): Record<Step, (text: string) => Promise<void>> {
  const { t } = useTranslation('shipments');
  const verbs: Record<Step, (text: string) => Promise<void>> = {
    scan: async (code) => {
      if (!isWaveNumber(code)) {
        const refused = await open(code);
        return say(!refused, refused ?? commands.current()?.number ?? code);
      }
      const wave = await waves.begin(code);
      if (!wave) return say(false, t('desk.notFound', { code }));
      say(wave.left > 0, t(wave.left > 0 ? 'desk.waveStart' : 'desk.waveNothing', { number: wave.waveNo, count: wave.left }));
      if (wave.left > 0) await goOn();
      else waves.end();
    },
    scanGoods: async (code) => {
      const result = scanPiece(lines(), code);
      if (result.outcome === 'foreign' && lines().every(({ scanned }) => scanned === 0)) {
        const other = waves.wanting(code);
        if (other && !(await open(other.number))) return verbs.scanGoods(code);
      }
      const { lines: scanned, outcome, sku } = result;
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
      await goOn();
    },
  };
  return verbs;
}
