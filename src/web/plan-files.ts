import { Hono, type Context } from 'hono';
import { CITATION_FILES } from '../page/citation-files.js';
import type { Learning, Plan } from '../plan/plan.js';
import { planPath } from '../query/plan-url.js';
import { oneLine } from '../text/one-line.js';
import { attachment } from './attachment.js';
import { CITATION_FORMATS } from './citation-formats.js';
import { citationKey, type Cited } from './cited.js';
import { HttpError } from './http-error.js';
import { learningJson, planJson } from './plan-json.js';
import type { Site } from './site.js';

/**
 * A plan as a file: its source text (`/plans/ID.md`), its parts (`.json`), its citation (`.ris`, `.bib`). With `?anchor=insight-2`
 * one of its learnings instead.
 */
export function planFiles(site: Site): Hono {
  const app = new Hono();
  const { profile, config } = site;

  app.get('/plans/:file{[^/]+\\.md}', async (c) => {
    const { plan, learning, url } = await cited(c, 'md');
    const text = learning === null ? plan.source : `> ${oneLine(learning.text)}\n\n${oneLine(plan.title)}. ${url}\n`;
    return c.body(text, 200, { 'Content-Type': 'text/markdown; charset=utf-8' });
  });

  app.get('/plans/:file{[^/]+\\.json}', async (c) => {
    const { plan, learning } = await cited(c, 'json');
    if (learning !== null) return c.json(learningJson(plan, learning));
    return c.json(planJson(profile, plan, await site.index().copies(plan.id), config));
  });

  for (const { extension } of CITATION_FILES) {
    const { type, write } = CITATION_FORMATS[extension];
    app.get(`/plans/:file{[^/]+\\.${extension}}`, async (c) => {
      const one = await cited(c, extension);
      const text = write([one], profile.citation);
      return c.body(text, 200, attachment(type, `${citationKey(one)}.${extension}`));
    });
  }

  /** The plan, and the learning, that a request names. @throws HttpError 404 where there is none */
  async function cited(c: Context, extension: string): Promise<Cited> {
    const id = (c.req.param('file') ?? '').slice(0, -extension.length - 1);
    const plan = await site.index().plan(id);
    if (plan === null) throw new HttpError('not-found', 'There is no plan with this id.');
    const learning = learningAt(plan, c.req.query('anchor'));
    const anchor = learning === null ? '' : `#${learning.anchor}`;
    return { plan, learning, url: config.baseUrl + planPath(plan.id) + anchor };
  }

  return app;
}

function learningAt(plan: Plan, anchor: string | undefined): Learning | null {
  if (anchor === undefined || anchor === '') return null;
  const learning = plan.learnings.find((each) => each.anchor === anchor);
  if (learning === undefined) throw new HttpError('not-found', 'The plan has no such learning.');
  return learning;
}
