import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/main/config-error.js';
import { readConfig, settingsHelp } from '../../src/main/config.js';

describe('readConfig', () => {
  it('has defaults for everything', () => {
    const config = readConfig([], {});
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', showContacts: false, maxFiles: 20_000 });
    expect(config.seeds.endsWith('seeds')).toBe(true);
  });

  it('takes a variable, and a flag before it', () => {
    expect(readConfig([], { PORT: '4000' }).port).toBe(4000);
    expect(readConfig(['--port', '5000'], { PORT: '4000' }).port).toBe(5000);
  });

  it('counts an empty variable as unset', () => {
    expect(readConfig([], { PORT: '' }).port).toBe(3000);
  });

  it.each([
    [['--port', '70000'], {}, '--port'],
    [['--port', '3e3'], {}, '--port'],
    [[], { PORT: 'abc' }, 'PORT'],
    [[], { SHOW_CONTACTS: 'yes' }, 'SHOW_CONTACTS'],
    [[], { BASE_URL: 'javascript:alert(1)' }, 'BASE_URL'],
    [[], { SOURCE_URL: 'https://example.org/' }, 'SOURCE_URL'],
    [[], { CONTACT: 'nobody' }, 'CONTACT'],
    [['--log-level', 'loud'], {}, '--log-level'],
    [['--max-files', '0'], {}, '--max-files'],
    [['--colour', 'red'], {}, '--colour'],
    [['stray'], {}, 'stray'],
  ])('refuses %j with %j in one line naming it', (args, env, name) => {
    const read = () => readConfig(args, env);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
    expect(read).toThrow(/^[^\n]+$/);
  });

  it('has every setting in the help', () => {
    expect(settingsHelp().split('\n')).toHaveLength(Object.keys(readConfig([], {})).length);
  });
});
