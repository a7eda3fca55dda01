import type { Finding } from '../report/finding.js';

export interface DecodedFile {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Bytes to text with `\n` line ends: UTF-8, or UTF-16 by its mark or its zero bytes. What cannot be read is reported. */
export function decodeFile(file: string, bytes: Uint8Array): DecodedFile {
  const encoding = encodingOf(bytes);
  const findings: Finding[] = [];
  if (encoding !== 'utf-8') {
    findings.push({
      file,
      line: 0,
      code: 'encoding',
      message: `the file is ${encoding}, not UTF-8`,
      done: 'read as that',
    });
  }
  const decoded = new TextDecoder(encoding).decode(bytes);
  const joined = decoded.replaceAll('\r\n', '\n');
  // A file of nothing but carriage returns ends its lines with them; among line ends, one stands inside a line by mistake.
  const text = joined.replaceAll('\r', joined.includes('\n') ? ' ' : '\n');
  const bad = text.indexOf('\ufffd');
  if (bad !== -1 && !isValid(bytes, encoding)) {
    findings.push({
      file,
      line: lineOf(text, bad),
      code: 'encoding',
      message: `bytes that are no ${encoding}`,
      done: 'each shown as \ufffd',
    });
  }
  const zero = text.indexOf('\0');
  if (zero !== -1) {
    findings.push({
      file,
      line: lineOf(text, zero),
      code: 'control-characters',
      message: 'NUL characters',
      done: 'left out',
    });
  }
  return { text: text.replaceAll('\0', ''), findings };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 200);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const most = sample.length / 5;
  if (sample.length >= 8 && odd > most && even === 0) return 'utf-16le';
  if (sample.length >= 8 && even > most && odd === 0) return 'utf-16be';
  return 'utf-8';
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
