import { createReadStream } from 'node:fs';
import { pipeline, Transform, type Readable } from 'node:stream';
import { ReadableStream, type WritableStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { byteBudget, collect } from './byte-budget.js';
import { SourceError, type Source, type SourceEntry } from './source.js';

/** The library speaks of the browser's streams, which are those of Node. */
interface Decoder {
  readonly readable: ReadableStream<ParsedTarEntry>;
  readonly writable: WritableStream<Uint8Array>;
}

/** A `.tar`, or a `.tar.gz`, read as a stream: nothing but the entry at hand is in memory. */
export function openTar(path: string, zipped: boolean, mostBytes: number): Source {
  const file = createReadStream(path);
  const spend = byteBudget(mostBytes);
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        spend(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  const stages = zipped ? [file, createGunzip(), counted] : [file, counted];
  // An error of any stage comes out of the last one, which is being read.
  pipeline(stages, () => undefined);
  const close = () => {
    file.destroy();
    return Promise.resolve();
  };
  return { entries: readEntries(path, counted), commit: null, close };
}

async function* readEntries(path: string, bytes: Readable): AsyncGenerator<SourceEntry> {
  // Not `Readable.toWeb`: given up half way, it throws where nobody can catch it.
  const headers = ReadableStream.from<Uint8Array>(bytes).pipeThrough(createTarDecoder({ strict: true }) as Decoder);
  try {
    for await (const { header, body } of headers) {
      const type = header.type ?? 'file';
      if (type !== 'directory')
        yield {
          path: header.name,
          irregular: type === 'file' ? null : (IRREGULAR.get(type) ?? `of the kind "${type}"`),
          size: header.size,
          read: (maxBytes) => {
            return collect(body, maxBytes);
          },
        };
      // Left unread, it would hold up the next; locked, it was read, or given up half way.
      if (!body.locked) await body.cancel().catch(() => undefined);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(`the archive ${path} is damaged or cut off: ${why}`, { cause: error });
  }
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['symlink', 'a link'],
  ['link', 'a link'],
  ['character-device', 'a device'],
  ['block-device', 'a device'],
  ['fifo', 'a named pipe'],
]);
