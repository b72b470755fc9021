const GOOD = { hertz: 1_320, seconds: 0.08 };
const BAD = { hertz: 220, seconds: 0.35 };
let audio: AudioContext | undefined;

/** A short high tone for what is right, a long low one for what is wrong: at a desk one looks at the goods. Silent where a browser has no sound. */
export function beep(good: boolean): void {
  if (typeof AudioContext === 'undefined') return;
  const { hertz, seconds } = good ? GOOD : BAD;
  audio ??= new AudioContext();
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = hertz;
  volume.gain.value = 0.15;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + seconds);
}
