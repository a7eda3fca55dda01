import type { Warning } from '../query/search-query.js';
import { facetName } from './facet-label.js';
import { warningText } from './messages/messages.js';
import type { PageContext } from './page-context.js';

/** Warnings as a page says them. */
export function warningTexts(context: PageContext, warnings: readonly Warning[]): readonly string[] {
  return warnings.map((warning) => warningText(context.messages, inWords(context, warning)));
}

/** A warning that calls a facet what readers call it. */
function inWords(context: PageContext, warning: Warning): Warning {
  if ('name' in warning) return { ...warning, name: facetName(context, warning.name) };
  return warning.code === 'no-such-value' ? { ...warning, field: facetName(context, warning.field) } : warning;
}
