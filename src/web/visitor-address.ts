import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Where a proxy of ours connects from: this machine or a private network (RFC 1918, RFC 4193). */
const NEAR = new BlockList();
NEAR.addSubnet('127.0.0.0', 8, 'ipv4');
NEAR.addSubnet('10.0.0.0', 8, 'ipv4');
NEAR.addSubnet('172.16.0.0', 12, 'ipv4');
NEAR.addSubnet('192.168.0.0', 16, 'ipv4');
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');

/**
 * The address of whoever asks; null where none is known. A proxy's word for it is believed only where the proxy is near:
 * from elsewhere anybody could claim any address.
 */
export function visitorAddress(c: Context): string | null {
  // Without a server, as in tests, there is no connection.
  const env = c.env as object | undefined;
  const connection = env !== undefined && 'incoming' in env ? (getConnInfo(c).remote.address ?? null) : null;
  if (connection === null || !NEAR.check(connection, isIP(connection) === 6 ? 'ipv6' : 'ipv4')) return connection;
  // The last entry is the nearest proxy's; those before it are whatever the visitor sent.
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '';
  return isIP(forwarded) === 0 ? connection : forwarded;
}
