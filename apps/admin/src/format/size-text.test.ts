import { expect, it } from 'vitest';
import { sizeText } from './size-text.js';

it.each([[0, '0 B'], [1023, '1023 B'], [1024, '1.0 KB'], [1_572_864, '1.5 MB']])('%d bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
