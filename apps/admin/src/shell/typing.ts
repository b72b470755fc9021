/** Is the focus where keys are letters? */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input:not([type=checkbox]):not([type=radio]),textarea,select,[role=combobox],[role=dialog],[role=menu]') !== null);
}

/** A shortcut that never steals a key from an input or a dialog. */
export function outsideInputs(run: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (isTyping(event.target)) return;
    event.preventDefault();
    run();
  };
}
