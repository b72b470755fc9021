import { useRef } from 'react';
import { toCheck, wanting, type DeskWaveOrder } from './desk-wave.js';
import type { DeskCommands, DeskWave } from './use-desk-commands.js';

/** The wave on the desk, and how many of its orders are to be checked. */
export interface WaveOnDesk {
  waveNo: string;
  left: number;
}

interface DeskWaves {
  begin(code: string): Promise<WaveOnDesk | undefined>;
  /** The order that comes next, as the wave stands now; undefined when none does, or no wave is on the desk. */
  next(): Promise<DeskWaveOrder | undefined>;
  /** One of it that wants this SKU. */
  wanting(sku: string): DeskWaveOrder | undefined;
  putAside(number: string | undefined): void;
  shown(): WaveOnDesk | undefined;
  /** Lets go of the wave; tells what was left of it. */
  end(): WaveOnDesk | undefined;
}

/** Goes through a wave order by order; what was put aside comes again when the wave is scanned anew. */
export function useDeskWave(commands: Pick<DeskCommands, 'findWave'>): DeskWaves {
  const wave = useRef<DeskWave>(undefined);
  const aside = useRef<Set<string>>(new Set());
  const left = (): DeskWaveOrder[] => (wave.current ? toCheck(wave.current.fulfilmentOrders, aside.current) : []);
  const shown = (): WaveOnDesk | undefined => wave.current && { waveNo: wave.current.waveNo, left: left().length };
  const look = async (code: string): Promise<void> => void (wave.current = (await commands.findWave(code)) ?? undefined);
  return {
    begin: async (code) => {
      aside.current = new Set();
      await look(code);
      return shown();
    },
    next: async () => {
      if (!wave.current) return undefined;
      await look(wave.current.waveNo);
      return left()[0];
    },
    wanting: (sku) => wanting(left(), sku),
    putAside: (number) => {
      if (number && wave.current) aside.current.add(number);
    },
    shown,
    end: () => {
      const ended = wave.current && { waveNo: wave.current.waveNo, left: toCheck(wave.current.fulfilmentOrders, new Set()).length };
      wave.current = undefined;
      return ended;
    },
  };
}
