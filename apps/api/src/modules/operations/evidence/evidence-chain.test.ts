import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainEvidence, EvidenceFault, verifyEvidence, type Evidence } from './evidence-chain.js';

const header = { orderNo: 'OM1', madeAt: '2026-11-23T02:00:00.000Z', madeBy: '孙悦', locale: 'zh-CN', plain: false, leftOut: [] };
const facts = fc.array(fc.record({ kind: fc.constantFrom('order', 'line', 'step'), data: fc.jsonValue() }), { minLength: 2, maxLength: 12 });
/** As it comes back from a file. */
const read = (evidence: Evidence): any => JSON.parse(JSON.stringify(evidence));
const made = facts.map((each) => read(chainEvidence(header, each)));
const faultsOf = (file: unknown) => verifyEvidence(file).findings.map(({ fault, seq }) => [fault, seq]);

describe('evidence', () => {
  it('is sound as it was made, whatever order its keys come back in', () => {
    fc.assert(fc.property(made, (file) => {
      const turned = { head: file.head, entries: file.entries.map((entry: object) => Object.fromEntries(Object.entries(entry).toReversed())), header: Object.fromEntries(Object.entries(file.header).toReversed()) };
      expect(verifyEvidence(turned)).toEqual({ sound: true, findings: [], orderNo: 'OM1', head: file.head, entries: file.entries.length });
    }));
  });

  it('names the entry whose words were changed', () => {
    fc.assert(fc.property(made, fc.nat(), fc.jsonValue(), (file, at, other) => {
      const entry = file.entries[at % file.entries.length];
      fc.pre(JSON.stringify(other) !== JSON.stringify(entry.data));
      entry.data = { changed: other };
      expect(faultsOf(file)).toEqual([[EvidenceFault.CHANGED, entry.seq]]);
    }));
  });

  it('is broken by an entry that is taken out, put in, swapped or made to fit its own hash alone', () => {
    fc.assert(fc.property(made, fc.nat(), fc.constantFrom('out', 'renumbered', 'twice', 'swapped', 'end'), (file, at, how) => {
      const place = at % (file.entries.length - 1);
      const [here, next] = [file.entries[place], file.entries[place + 1]];
      if (how === 'out') file.entries.splice(place, 1);
      if (how === 'renumbered') file.entries = file.entries.toSpliced(place, 1).map((entry: object, index: number) => ({ ...entry, seq: index + 1 }));
      if (how === 'twice') file.entries.splice(place, 0, here);
      if (how === 'swapped') Object.assign(file.entries, { [place]: { ...next, seq: here.seq }, [place + 1]: { ...here, seq: next.seq } });
      if (how === 'end') file.entries.pop();
      expect(verifyEvidence(file).sound).toBe(false);
    }));
  });

  it('is broken by an entry that is sound where it was taken from: the file of another order', () => {
    fc.assert(fc.property(made, made, fc.nat(), (file, other, at) => {
      const place = at % Math.min(file.entries.length, other.entries.length);
      fc.pre(file.entries[place].hash !== other.entries[place].hash);
      file.entries[place] = other.entries[place];
      expect(verifyEvidence(file).sound).toBe(false);
    }));
  });

  it('has another head when it is forged as a whole', () => {
    const [before, after] = [{ kind: 'order', data: { paid: 100 } }, { kind: 'order', data: { paid: 200 } }].map((fact) => chainEvidence(header, [fact]));
    expect(verifyEvidence(after).sound).toBe(true);
    expect(after?.head).not.toBe(before?.head);
  });

  it('covers who made it, when, and what was left out', () => {
    for (const change of [{ madeBy: '别人' }, { madeAt: '2026-11-24T02:00:00.000Z' }, { plain: true }, { leftOut: ['payment'] }]) {
      const file = read(chainEvidence(header, [{ kind: 'order', data: 1 }]));
      Object.assign(file.header, change);
      expect(faultsOf(file)).toEqual([[EvidenceFault.CHANGED, 1]]);
    }
  });

  it.each([null, 1, 'text', [], {}, { header: {} }, { header: { format: 'ordo-evidence/1' }, entries: [null], head: '' }, { header: { format: 'ordo-evidence/2' }, entries: [], head: '' }])('is not %j', (file) => {
    expect(faultsOf(file)).toEqual([[EvidenceFault.NO_EVIDENCE, null]]);
  });
});
