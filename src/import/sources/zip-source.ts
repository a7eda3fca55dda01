import { open, type FileHandle } from 'node:fs/promises';
import { Reader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { byteBudget } from './byte-budget.js';
import { SourceError, type Source, type SourceEntry } from './source.js';

/** Bits of a Unix mode, in the upper half of an entry's attributes, that say what kind of file it is. */
const KIND = 0o170000;
const REGULAR = 0o100000;
const LINK = 0o120000;

/** A `.zip`: its directory is read, then the entries that are asked for; sums are checked. */
export async function openZip(path: string, mostBytes: number): Promise<Source> {
  const handle = await open(path);
  const zip = new ZipReader(new FileReader(handle, (await handle.stat()).size), {
    useWebWorkers: false,
    checkSignature: true,
    // Names are judged entry by entry, as everywhere.
    filenameValidation: 'tolerant',
    checkOverlappingEntry: true,
  });
  const spend = byteBudget(mostBytes);
  async function* entries(): AsyncGenerator<SourceEntry> {
    try {
      for await (const entry of zip.getEntriesGenerator()) {
        if (entry.directory) continue;
        yield {
          path: pathOf(entry),
          irregular: irregularOf(entry),
          size: entry.uncompressedSize,
          read: (maxBytes) => readEntry(entry, maxBytes, spend),
        };
      }
    } catch (error) {
      if (error instanceof SourceError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new SourceError(`the archive ${path} is damaged or cut off: ${why}`, { cause: error });
    }
  }
  return { entries: entries(), commit: null, close: () => handle.close() };
}

async function readEntry(entry: FileEntry, maxBytes: number, spend: (bytes: number) => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let stop: Error | null = null;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      try {
        length += chunk.length;
        spend(chunk.length);
        if (length > maxBytes) throw new Error(`larger than ${maxBytes} bytes`);
        parts.push(chunk);
      } catch (error) {
        stop = error as Error;
        throw error;
      }
    },
  });
  // What the sink threw comes back wrapped, or not at all.
  await entry.getData(sink).catch((error: unknown) => {
    throw stop ?? error;
  });
  return Buffer.concat(parts);
}

/** The name as it stands in the archive: the library's own is cleaned, and what is wrong with it is to be said. */
function pathOf(entry: Entry): string {
  const raw = Buffer.from(entry.rawFilename);
  const text = raw.toString('utf8');
  return Buffer.from(text, 'utf8').equals(raw) ? text : entry.filename;
}

function irregularOf(entry: FileEntry): string | null {
  if (entry.encrypted) return 'encrypted';
  const kind = (entry.externalFileAttributes >>> 16) & KIND;
  if (kind === LINK) return 'a link';
  return kind === 0 || kind === REGULAR ? null : 'not a regular file';
}

/** Reads a range of a file without taking the file into memory. */
class FileReader extends Reader<FileHandle> {
  constructor(
    private readonly handle: FileHandle,
    size: number,
  ) {
    super(handle);
    this.size = size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, this.size - index)));
    const { bytesRead } = await this.handle.read(bytes, 0, bytes.length, index);
    return bytes.subarray(0, bytesRead);
  }
}
