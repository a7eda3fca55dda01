import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as bytes say it: nothing is checked, so that an archive can be as hostile as needed. */
export interface ArchiveEntry {
  readonly name: string;
  readonly body?: string | Buffer;
  /** zip: the mode of a Unix file. */
  readonly mode?: number;
  /** zip: the length that its headers claim. */
  readonly claims?: number;
  /** zip: a checksum that is wrong. */
  readonly damaged?: boolean;
  /** tar: the kind of entry: 0 a file, 1 and 2 links, 3 and 4 devices, 5 a folder, 6 a pipe. */
  readonly flag?: string;
}

/** A `.tar`, made byte by byte. */
export function tarOf(entries: readonly ArchiveEntry[]): Buffer {
  const blocks = entries.flatMap(({ name, body = '', flag = '0' }) => {
    const content = Buffer.from(body);
    return [tarHeader(name, content.length, flag), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function tarHeader(name: string, size: number, flag: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write('0000000\0'.repeat(2), 108);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(flag, 156);
  header.write('/etc/passwd', 157);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** A `.zip`, made byte by byte. */
export function zipOf(entries: readonly ArchiveEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const body = Buffer.from(entry.body ?? '');
    const data = deflateRawSync(body);
    // From "version needed" to "length of the extra field": the same in both headers.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(0x21, 6);
    shared.writeUInt32LE((crc32(body) ^ (entry.damaged === true ? 1 : 0)) >>> 0, 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(entry.claims ?? body.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, data]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    end.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), shared, end, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const last = Buffer.alloc(18);
  last.writeUInt16LE(entries.length, 4);
  last.writeUInt16LE(entries.length, 6);
  last.writeUInt32LE(directory.length, 8);
  last.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), last]);
}
