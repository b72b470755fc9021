import { actionsFrom, canRun, nextState } from '@ordo/kernel';
import type { Tx } from '../../../platform/command/tx.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import type { Permission } from '../../access/index.js';
import { Wave } from './wave.entity.js';
import { WAVE_TRANSITIONS, WaveState, type WaveAction } from './wave.transitions.js';

/** The verbs that a person can ask for, and the permission each needs. */
export const WAVE_VERBS: readonly { action: WaveAction; permission: Permission }[] = [
  { action: 'take', permission: 'shipment:pick' },
  { action: 'printPickList', permission: 'shipment:pick' },
  { action: 'reportShort', permission: 'shipment:pick' },
  { action: 'sort', permission: 'shipment:pick' },
  { action: 'close', permission: 'wave:manage' },
  { action: 'cancel', permission: 'wave:manage' },
];

/** Why this action is not possible on this wave now; undefined when it is. */
export function whyNotWave(action: WaveAction, state: WaveState): RefusalDetail | undefined {
  if (canRun(WAVE_TRANSITIONS, action, state)) return undefined;
  return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'waveStateForbids', params: { action, state }, facts: { from: state, allowed: actionsFrom(WAVE_TRANSITIONS, state) } };
}

/** Locks a wave for an action, or throws the refusal when that is not possible now. */
export async function lockWave(tx: Tx, { waveId, expectedVersion }: { waveId: string; expectedVersion?: number | null }, action: WaveAction): Promise<Wave> {
  const wave = await loadForUpdate(tx, Wave, waveId, { field: ['waveId'], expectedVersion: expectedVersion ?? null });
  const reason = whyNotWave(action, wave.state);
  if (reason) {
    const { code, messageKey, ...rest } = reason;
    throw refuse(code, messageKey, { field: ['waveId'], ...rest });
  }
  return wave;
}

/** Moves a wave by an action that it has been locked for. */
export function moveWave(wave: Wave, action: WaveAction, now: Date): void {
  wave.state = nextState(WAVE_TRANSITIONS, action, wave.state);
  if (wave.state === WaveState.DONE || wave.state === WaveState.CANCELLED) wave.endedAt = now;
}
