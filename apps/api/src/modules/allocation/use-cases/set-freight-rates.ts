import { command } from '../../../platform/command/command.js';
import { Refusal, UserErrorCode } from '../../../platform/errors.js';
import { FreightRateRow } from '../freight-rate.entity.js';
import type { SetFreightRatesInput } from '../freight-rate.inputs.js';

/** Replaces the rates by which freight is estimated. */
export const setFreightRates = command('setFreightRates', async (tx, { rates }: SetFreightRatesInput) => {
  const seen = new Set<string>();
  const twice = rates.flatMap(({ carrier, upToKm }, index) => {
    const key = `${carrier.trim()}/${upToKm}`;
    const known = seen.has(key);
    seen.add(key);
    return known ? [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'freightRateTwice', params: { carrier, km: upToKm }, field: ['rates', String(index), 'upToKm'] }] : [];
  });
  if (twice.length > 0) throw new Refusal(twice);
  for (const row of await tx.em.find(FreightRateRow, {})) tx.em.remove(row);
  await tx.em.flush();
  const kept = rates.map(({ carrier, upToKm, firstGrams, firstFee, stepGrams, stepFee }) => ({ carrier: carrier.trim(), upToKm, firstGrams, firstFee, stepGrams, stepFee }));
  for (const rate of kept) tx.em.create(FreightRateRow, rate as never);
  await tx.emit({ type: 'FreightRatesSet', subject: { type: 'FreightRate', id: tx.actor.id }, data: { count: kept.length } });
  return { freightRates: kept };
});
