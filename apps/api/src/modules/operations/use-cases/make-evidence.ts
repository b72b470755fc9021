import { Readable } from 'node:stream';
import { answering, command, perform, type Answer, type Command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Ref } from '../../../platform/command/tx.js';
import type { RequestContext } from '../../../platform/context.js';
import { SystemError } from '../../../platform/errors.js';
import { fileStore, type WrittenFile } from '../../../platform/files/file-store.js';
import { RESULT_KEPT_MS, rowOf } from '../../../platform/files/keep-file.js';
import { FileKind, StoredFile } from '../../../platform/files/stored-file.entity.js';
import { newId } from '../../../platform/ids.js';
import { mayDo } from '../../../platform/principal.js';
import type { Permission } from '../../access/index.js';
import { Order, scopeOf } from '../../orders/index.js';
import { chainEvidence } from '../evidence/evidence-chain.js';
import type { MakeEvidenceInput } from '../evidence/evidence.inputs.js';
import { readEvidence } from '../evidence/read-evidence.js';

export const EVIDENCE_NEEDS: Permission = 'order:evidence';
const REVEAL: Permission = 'personal-data:reveal';
const LARGEST = 64 * 1024 * 1024;

interface Made {
  file: Ref;
  head: string;
  entries: number;
}

/**
 * Takes the life of an order out as a file whose entries are chained by hashes, masked unless a reason is given to whoever may
 * see more. The last hash stays on the timeline. It is read before the transaction, which writes only that it was made.
 */
export function makeEvidence(ctx: RequestContext, input: MakeEvidenceInput): Promise<Answer<Made>> {
  return answering(ctx, async () => {
    if (input.revealReason && !mayDo(ctx.principal, REVEAL)) throw new SystemError('FORBIDDEN', 'forbidden', { permission: REVEAL });
    const { orderNo, facts, leftOut } = await readEvidence(ctx, input.orderId, Boolean(input.revealReason));
    const madeAt = ctx.clock.now().toISOString();
    const evidence = chainEvidence({ orderNo, madeAt, madeBy: ctx.principal.name, locale: ctx.locale, plain: Boolean(input.revealReason), leftOut }, facts);
    const id = newId();
    const written = await fileStore(ctx.runtime).write(id, Readable.from([JSON.stringify(evidence, null, 1)]), LARGEST);
    try {
      const made = await perform(ctx, recordEvidence({ id, written, orderNo, head: evidence.head, entries: facts.length }), input);
      // Asked for before, by the same key: the file of then is the answer.
      if (made.file.$ref[1] !== id) await fileStore(ctx.runtime).remove(id);
      return made;
    } catch (error) {
      await fileStore(ctx.runtime).remove(id);
      throw error;
    }
  });
}

interface Written {
  id: string;
  written: WrittenFile;
  orderNo: string;
  head: string;
  entries: number;
}

function recordEvidence({ id, written, orderNo, head, entries }: Written): Command<MakeEvidenceInput, Made> {
  return command('makeEvidence', async (tx, { orderId, revealReason }) => {
    const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
    const name = `evidence-${orderNo}-${tx.now.toISOString().slice(0, 10)}.json`;
    tx.em.persist(tx.em.create(StoredFile, rowOf(tx.ctx, id, { ownerId: tx.actor.id, permission: EVIDENCE_NEEDS, name, contentType: 'application/json; charset=utf-8', kind: FileKind.RESULT, keptMs: RESULT_KEPT_MS }, written)));
    await tx.emit({
      type: revealReason ? 'EvidenceMadePlain' : 'EvidenceMade', subject: { type: 'Order', id: order.id },
      data: { entries, head, ...(revealReason && { reason: revealReason }) }, scope: scopeOf(order),
    });
    return { file: ref(StoredFile, id), head, entries };
  });
}
