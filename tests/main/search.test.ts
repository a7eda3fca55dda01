import { beforeAll, describe, expect, it } from 'vitest';
import { serve, run } from '../support/program.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf } from '../support/site.js';

/** Every control character but the line end. */
const CONTROLS = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e]/u;

const HOSTILE = [
  '# Rain \u001b[31mgardens\u001b]0;owned\u0007 and wells',
  '',
  '[[type:learningplan]]',
  '[[country:Ke\u001b[2Jnya]]',
  '[[thematic_areas:water\u009b31m]]',
  '',
  '## Closing',
  '',
  '> Key insights',
  '',
  'The rain\u001b[2J stays\u009b1m where \u202estones\u0008 lie.\rgone',
  '',
].join('\n');

describe('learnings search', () => {
  let dir: string;
  beforeAll(() => {
    dir = folderOf(inventedPlans());
  });
  const search = (...args: string[]) => run(['search', '--seeds', dir, ...args]);

  it('says how many there are, and each with its rank, facts, marked words and what it lacks', async () => {
    const { code, stdout } = await search('fog', 'nets', 'zebra', '--spell', 'off', '--country', 'Peru');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 plan for fog nets zebra · Country: Peru\n/);
    expect(stdout).toMatch(/^1\. \*Fog\* \*nets\* above the market town\n {3}\S.*Peru, 2022\n {3}Lacks: zebra\n/m);
    expect(stdout).toMatch(/^ {3}Insight: .*\*Fog\* \*nets\*/m);
  });

  it('gives addresses that lead to the very passage once the site is served', async () => {
    const { stdout } = await search('fog nets', '--view', 'learnings', '--base-url', 'https://learnings.example/');
    const [address = ''] = /https:\/\/learnings\.example\/plans\/\S+/.exec(stdout) ?? [];
    const { pathname, search: params, hash } = new URL(address);
    expect(params).toBe('?q=fog+nets&view=learnings');
    const { url, child } = await serve(['--seeds', dir]);
    const page = await (await fetch(url + pathname + params)).text();
    child.kill('SIGKILL');
    expect(page).toContain(`id="${hash.slice(1)}"`);
    expect(page).toContain('<mark');
  });

  it('takes an address from where the site would listen', async () => {
    const { stdout } = await search('fog', '--host', '::1', '--port', '8080');
    expect(stdout).toContain('http://[::1]:8080/plans/');
  });

  it('says how to get the next page, in a line that gives it', async () => {
    const { stdout } = await search('market', '--sort', 'title');
    const [, line = ''] = /^Page 1 of \d+\. The next:\n {4}learnings (.*)$/m.exec(stdout) ?? [];
    expect(line).toBe(`search market --sort title --page 2 --seeds ${dir}`);
    const next = await run(line.split(' '));
    expect(next.stdout).toMatch(/^11\. /m);
  });

  it('says what was searched instead of a misspelt word', async () => {
    expect((await search('bicicles')).stdout).toMatch(/Showing results for bicycles? \(--spell off/);
  });

  it('helps where nothing is found, and ends with 0', async () => {
    const { code, stdout } = await search('fog', '--country', 'Perru');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^0 plans for fog/);
    expect(stdout).toContain('No plan has --country "Perru"; the nearest is "Peru".');
    expect(stdout).toMatch(/^ {2}Without “Country: Perru”: \d+ plans?$/m);
  });

  it('warns of what cannot be used', async () => {
    expect((await search('fog', '--page', '999')).stdout).toContain('this is page 1');
    expect((await search('fog', '--year', 'soon')).stdout).toContain('“soon”');
  });

  it('gives JSON for programs, as the API does', async () => {
    const { stdout } = await search('fog', '--json', '--country', 'Peru');
    expect(JSON.parse(stdout)).toMatchObject({ query: 'fog', total: 1, hits: [{ country: 'Peru' }] });
  });

  it('lets no escape sequence of a plan or a query reach the terminal', async () => {
    const hostile = folderOf({ 'ra\u001b[31min.md': HOSTILE });
    for (const args of [[], ['--view', 'learnings'], ['--json'], ['--country', 'x\u001b[2J']]) {
      const { code, stdout, stderr } = await run(['search', 'stones', 'rain\u001b[31m', '--seeds', hostile, ...args]);
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(CONTROLS);
    }
  });
});
