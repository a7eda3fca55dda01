/** An address without the name and password in it: they belong to whoever runs the command, not to a report or a file. */
export function withoutPassword(url: string): string {
  return url.replace(/^([\w+.-]+:\/\/)[^/@]*@/, '$1');
}
