import { z, type ZodObject, type ZodType } from 'zod';
import type { CorpusProfile } from '../../plan/corpus-profile.js';
import { exportedFacets, type ExportedFacet } from '../exported-values.js';
import { ANSWERS, type AnswerName } from './answer-schemas.js';

/** The schema of every answer and its parts, in an archive with these facets. */
export function schemasOf(profile: CorpusProfile): Readonly<Record<AnswerName, ZodObject>> {
  const exported = exportedFacets(profile);
  const single = exported.filter(({ multiValued }) => !multiValued);
  const Hit = ANSWERS.Hit.extend(keysOf(single));
  const byFacet = z.strictObject(
    Object.fromEntries(profile.facets.map(({ name }) => [name, z.array(ANSWERS.FacetValue)])),
  );
  return {
    ...ANSWERS,
    Hit,
    Search: ANSWERS.Search.extend({ hits: z.array(Hit), facets: byFacet }),
    // What a plan says itself under a facet's name says more: partners are whole, not names alone.
    Plan: z.strictObject({ ...keysOf(exported), ...ANSWERS.Plan.shape }),
    Facet: ANSWERS.Facet.extend({ facet: z.enum(profile.facets.map(({ name }) => name)) }),
  };
}

function keysOf(facets: readonly ExportedFacet[]): Readonly<Record<string, ZodType>> {
  return Object.fromEntries(
    facets.map(({ multiValued, exported: { name, as } }) => {
      const value = as === 'number' ? z.number() : z.string();
      return [name, multiValued ? z.array(value) : value.nullable()];
    }),
  );
}
