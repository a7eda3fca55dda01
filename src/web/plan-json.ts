import type { Plan } from '../plan/plan.js';
import { sdgLabel } from '../plan/sdg.js';
import { originalAddress, planPath } from '../query/plan-url.js';
import type { SiteConfig } from './site.js';

/** A plan as `/api/v1/plans/ID` gives it. */
export function planJson(plan: Plan, site: SiteConfig): object {
  return {
    id: plan.id,
    url: planPath(plan.id),
    source: originalAddress(site.sourceUrl, plan.file),
    title: plan.title,
    kind: plan.kind,
    year: plan.year,
    country: plan.country,
    iso3: plan.iso3,
    region: plan.region,
    latlng: plan.latlng,
    language: plan.language,
    datasources: plan.datasources,
    methods: plan.methods,
    sdgs: plan.sdgs.map(sdgLabel),
    themes: plan.themes,
    learnings: plan.learnings.map(({ role, anchor, text }) => ({ role, anchor, text })),
    partners: plan.partners.map(({ anchor, name, sector, collaboration, newAndUnusual }) => ({
      anchor,
      name,
      sector,
      collaboration,
      newAndUnusual,
    })),
    sections: plan.sections.map(({ heading, answers }) => ({ heading, answers })),
    links: plan.links.map((link) => ({ url: link.url, anchor: link.answer })),
    pictures: plan.pictures.map((picture) => ({ url: picture.url, anchor: picture.answer })),
  };
}
