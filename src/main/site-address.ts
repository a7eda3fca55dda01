import type { Config } from './config.js';

/** Where a server that listens here is reached. */
export function listeningUrl(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Where the site of these settings is, or would be if it were served. Without a slash at the end. */
export function siteAddress({ baseUrl, host, port }: Pick<Config, 'baseUrl' | 'host' | 'port'>): string {
  return baseUrl ?? listeningUrl(host, port);
}
