import { useEffect, useState } from 'react';

const WAIT_MS = 300;

/** What somebody types into a form, once he has paused for a moment. */
export function useSettled<Input>(input: Input): Input {
  const text = JSON.stringify(input);
  const [settled, setSettled] = useState(text);
  useEffect(function waitForCalm() {
    const timer = setTimeout(() => setSettled(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(settled) as Input;
}
