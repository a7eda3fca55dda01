import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/main/config-error.js';
import { readConfig, settingFlags, SETTINGS } from '../../src/main/config.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';

/** A value of each setting that is not its default. */
const EXAMPLES: Readonly<Record<keyof typeof SETTINGS, string>> = {
  seeds: '/tmp',
  port: '0',
  host: '::1',
  'base-url': 'https://learnings.example/',
  'log-level': 'warn',
  'log-address': 'true',
  'query-log': '/tmp/queries.jsonl',
  'show-contacts': 'true',
  contact: 'someone@learnings.example',
  'source-url': 'https://archive.example/{id}.md',
  'max-files': '5',
  'max-file-bytes': '1000',
};
/** Defaults that the help describes in words. */
const DESCRIBED: ReadonlySet<string> = new Set(['seeds/', 'where it listens', 'none', 'off', 'the public archive']);

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
    [[], { LOG_ADDRESS: 'connection' }, 'LOG_ADDRESS'],
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

  it.each(Object.entries(SETTINGS))(
    'takes --%s as it takes its variable, and has the default that the help names',
    (flag, setting) => {
      const { variable, usual } = setting;
      const value = EXAMPLES[flag as keyof typeof SETTINGS];
      expect(readConfig([`--${flag}`, value], {})).toEqual(readConfig([], { [variable]: value }));
      expect(readConfig([`--${flag}`, value], {})).not.toEqual(readConfig([], {}));
      if (!DESCRIBED.has(usual)) expect(readConfig([], { [variable]: usual })).toEqual(readConfig([], {}));
      const help = settingFlags().find(({ name }) => name === flag)?.help;
      expect(help).toBe(`${setting.help} (default: ${usual}; variable ${variable})`);
    },
  );

  it('takes where originals are from the profile', () => {
    expect(readConfig([], {}).sourceUrl).toBe(acceleratorLabs.sourceUrl);
  });

  it('has every setting in the help', () => {
    expect(settingFlags()).toHaveLength(Object.keys(readConfig([], {})).length);
  });
});
