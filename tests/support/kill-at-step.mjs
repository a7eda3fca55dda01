// Loaded before the program (`node --import`): kills it, as a power cut would, right before its KILL_AT-th step that writes.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

let left = Number(process.env.KILL_AT);
function before(object, name, counts = () => true) {
  const original = object[name];
  object[name] = function (...args) {
    if (counts(...args)) left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return original.apply(this, args);
  };
}

const handle = await fs.promises.open(fileURLToPath(import.meta.url));
for (const name of ['writeFile', 'appendFile', 'sync', 'datasync']) before(Object.getPrototypeOf(handle), name);
await handle.close();
before(fs.promises, 'open', (_, flags) => flags === 'w' || flags === 'a');
for (const name of ['rename', 'unlink', 'mkdir']) before(fs.promises, name);
syncBuiltinESMExports();
