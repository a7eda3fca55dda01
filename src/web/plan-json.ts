import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { Learning, Plan } from '../plan/plan.js';
import { originalUrl, planPath } from '../query/plan-url.js';
import type { PlanCopies } from '../search/search-index.js';
import { exportedFacets, exportedValues } from './exported-values.js';
import type { PlanJson } from './openapi/answer-schemas.js';
import { copyJson } from './search-json.js';
import type { SiteConfig } from './site.js';

/** A plan as `/api/v1/plans/ID` gives it. */
export function planJson(profile: CorpusProfile, plan: Plan, copies: PlanCopies, site: SiteConfig): PlanJson {
  return {
    id: plan.id,
    url: planPath(plan.id),
    source: originalUrl(site.sourceUrl, plan),
    title: plan.title,
    iso3: plan.iso3,
    latlng: plan.latlng,
    ...(plan.digestOf === null ? {} : { digestOf: plan.digestOf }),
    ...Object.fromEntries(
      exportedFacets(profile).map((facet) => {
        const values = exportedValues(profile, plan, facet);
        return [facet.exported.name, facet.multiValued ? values : (values[0] ?? null)];
      }),
    ),
    ...(copies.plan.length === 0 ? {} : { copies: copies.plan.map(copyJson) }),
    learnings: plan.learnings.map(({ role, anchor, text }) => ({ role, anchor, text })),
    ...(copies.learnings.size === 0
      ? {}
      : {
          learningCopies: Object.fromEntries([...copies.learnings].map(([anchor, own]) => [anchor, own.map(copyJson)])),
        }),
    // Whole, in place of their names alone.
    partners: plan.partners.map(({ anchor, name, sector, sectorFrom, collaboration, newAndUnusual }) => ({
      anchor,
      name,
      sector,
      sectorFrom,
      collaboration,
      newAndUnusual,
    })),
    sections: plan.sections.map(({ heading, answers }) => ({ heading, answers })),
    links: plan.links.map((link) => ({ url: link.url, anchor: link.answer })),
    pictures: plan.pictures.map((picture) => ({ url: picture.url, anchor: picture.answer })),
  };
}

/** One learning of a plan as `/plans/ID.json?anchor=…` gives it. */
export function learningJson(plan: Plan, { role, anchor, text }: Learning): object {
  return { id: plan.id, title: plan.title, role, anchor, text, url: `${planPath(plan.id)}#${anchor}` };
}
