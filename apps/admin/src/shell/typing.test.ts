import { expect, it, vi } from 'vitest';
import { isTyping, outsideInputs } from './typing.js';

it('never steals a key from an input, a menu or a dialog', () => {
  document.body.innerHTML = '<input id="text"><input id="box" type="checkbox"><div role="dialog"><button id="inside"></button></div><button id="plain"></button>';
  const typing = (id: string): boolean => isTyping(document.getElementById(id));
  expect({ text: typing('text'), inside: typing('inside'), box: typing('box'), plain: typing('plain') }).toEqual({ text: true, inside: true, box: false, plain: false });
});

it('runs elsewhere, and keeps the key from the page', () => {
  document.body.innerHTML = '<button id="plain"></button>';
  const run = vi.fn();
  const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true });
  document.getElementById('plain')?.addEventListener('keydown', outsideInputs(run));
  document.getElementById('plain')?.dispatchEvent(event);
  expect(run).toHaveBeenCalledOnce();
  expect(event.defaultPrevented).toBe(true);
});
