import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { refusalText, useCommand } from '../../command/use-command.js';
import type { DeskOrderFragment } from '../../generated/gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import type { DeskWaveOrder } from './desk-wave.js';

const DESK_ORDER = graphql(`
  fragment DeskOrder on FulfilmentOrder {
    id
    version
    number
    state
    basket
    lines: parcelLines { id skuCode title quantity bins { id code } }
    parcelMates { id number }
    shipment { id waybillNo }
    availableActions { action enabled }
  }
`);
const FIND = graphql(`
  query FulfilmentOrderByCode($code: String!) {
    fulfilmentOrderByCode(code: $code) { ...DeskOrder }
  }
`);
const FIND_WAVE = graphql(`
  query WaveAtDesk($code: String!) {
    waveByCode(code: $code) { id waveNo fulfilmentOrders { id number state basket recallRequestedAt lines { id skuCode } } }
  }
`);
const START = graphql(`
  mutation StartPickingAtDesk($input: StartPickingInput!) {
    startPicking(input: $input) { fulfilmentOrder { ...DeskOrder } userErrors { code message field } }
  }
`);
const CHECK = graphql(`
  mutation CheckFulfilmentOrder($input: CheckFulfilmentOrderInput!) {
    checkFulfilmentOrder(input: $input) { fulfilmentOrder { ...DeskOrder } userErrors { code message field } }
  }
`);
const PACK = graphql(`
  mutation PackAtDesk($input: PackFulfilmentOrderInput!) {
    packFulfilmentOrder(input: $input) { fulfilmentOrder { ...DeskOrder } userErrors { code message field } }
  }
`);
const SHIP = graphql(`
  mutation ShipAtDesk($input: ShipFulfilmentOrderInput!) {
    shipFulfilmentOrder(input: $input) { fulfilmentOrder { ...DeskOrder } userErrors { code message field } }
  }
`);

export interface DeskWave {
  waveNo: string;
  fulfilmentOrders: readonly DeskWaveOrder[];
}

type Payload = { fulfilmentOrder?: FragmentType<typeof DESK_ORDER> | null };

/** The commands that the desk gives for one fulfilment order, each with the version that the one before gave back. They tell what stood in the way. */
export interface DeskCommands {
  /** What is on the desk as the last answer told it; undefined when nothing is. */
  current(): DeskOrderFragment | undefined;
  put(order: DeskOrderFragment | undefined): void;
  find(code: string): Promise<DeskOrderFragment | null | undefined>;
  /** The wave of this number, with its fulfilment orders as they stand now. */
  findWave(code: string): Promise<DeskWave | null | undefined>;
  start(): Promise<string | undefined>;
  check(scanned: { sku: string; quantity: number }[]): Promise<string | undefined>;
  pack(weightGrams: number): Promise<string | undefined>;
  ship(): Promise<string | undefined>;
}

export function useDeskCommands(): DeskCommands {
  const client = useApolloClient();
  // The next command needs the version before the screen is drawn anew.
  const latest = useRef<DeskOrderFragment>(undefined);
  const keep = { onDone: ({ fulfilmentOrder }: Payload): void => void (latest.current = readFragment(DESK_ORDER, fulfilmentOrder) ?? latest.current) };
  const [start, check, pack, ship] = [useCommand(START, keep), useCommand(CHECK, keep), useCommand(PACK, keep), useCommand(SHIP, keep)];
  const input = (): { fulfilmentOrderId: string; expectedVersion: number } => ({ fulfilmentOrderId: latest.current?.id ?? '', expectedVersion: latest.current?.version ?? 1 });
  return {
    current: () => latest.current,
    put: (order) => void (latest.current = order),
    find: async (code) => {
      const { data } = await client.query({ query: FIND, variables: { code }, fetchPolicy: 'network-only' });
      return readFragment(DESK_ORDER, data?.fulfilmentOrderByCode);
    },
    findWave: async (code) => (await client.query({ query: FIND_WAVE, variables: { code }, fetchPolicy: 'network-only' })).data?.waveByCode,
    start: async () => refusalText(await start(input())),
    check: async (scanned) => refusalText(await check({ ...input(), scanned })),
    pack: async (weightGrams) => refusalText(await pack({ ...input(), weightGrams })),
    ship: async () => refusalText(await ship(input())),
  };
}
