import { apiOperations, type ApiOperation, type ApiParameter, type OperationId } from './api-operations.js';
import { keyText, parameterText } from './api-texts.js';
import { ERROR_STATUS, type ErrorCode } from './error-code.js';
import { number, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';

/** What an answer, or a part of one, holds. */
export interface AnswerShape {
  readonly name: string;
  readonly keys: readonly AnswerKey[];
}

export interface AnswerKey {
  readonly key: string;
  /** `string`, `Hit[]`, `number | null`. */
  readonly type: string;
  /** The part that it holds; null: nothing that has keys. */
  readonly part: string | null;
  readonly always: boolean;
}

export interface ApiFacts {
  /** The OpenAPI document. */
  readonly document: string;
  readonly examples: Readonly<Record<OperationId, readonly string[]>>;
  readonly answers: Readonly<Record<OperationId, AnswerShape>>;
  /** What the answers are made of. */
  readonly parts: readonly AnswerShape[];
  readonly warningCodes: readonly string[];
}

export interface ApiPage {
  readonly page: PageView;
  readonly document: string;
  readonly operations: readonly OperationView[];
  readonly parts: readonly ShapeView[];
  readonly warningCodes: readonly string[];
  readonly errors: readonly { readonly code: string; readonly status: number; readonly text: string }[];
}

interface OperationView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly text: string;
    readonly values: readonly string[];
    readonly notes: string;
  }[];
  /** It takes parameters of a search besides. */
  readonly takesSearch: boolean;
  readonly examples: readonly { readonly href: string; readonly text: string }[];
  readonly answer: ShapeView;
}

interface ShapeView {
  readonly name: string;
  readonly keys: readonly {
    readonly key: string;
    readonly type: string;
    /** Leads to the part that it holds; null: to nothing. */
    readonly href: string | null;
    readonly text: string;
    readonly notes: string;
  }[];
}

/** The API, for readers. */
export function apiPage(context: PageContext, facts: ApiFacts): ApiPage {
  const { messages, profile } = context;
  return {
    page: pageView(context, { title: messages.api.title, styles: ['pages.css'] }),
    document: facts.document,
    operations: apiOperations(profile).map((operation) => operationView(context, facts, operation)),
    parts: facts.parts.map((part) => shapeView(context, part)),
    warningCodes: facts.warningCodes,
    errors: (Object.keys(ERROR_STATUS) as ErrorCode[]).map((code) => ({
      code,
      status: ERROR_STATUS[code],
      text: messages.errors.titles[code],
    })),
  };
}

function operationView(context: PageContext, facts: ApiFacts, { id, path, parameters }: ApiOperation): OperationView {
  const { messages, archive } = context;
  // Those of a search stand once, under the search.
  const own = id === 'search' ? parameters : parameters.filter(({ meaning }) => meaning.of === 'api');
  return {
    id,
    path,
    ...messages.api.operations[id],
    parameters: own.map((parameter) => ({
      name: parameter.name,
      text: parameterText(messages, archive, parameter),
      values: parameter.shape.kind === 'choice' ? parameter.shape.values : [],
      notes: parameterNotes(context, parameter).join(', '),
    })),
    takesSearch: own.length < parameters.length,
    examples: facts.examples[id].map((href) => ({ href, text: decodeURI(href) })),
    answer: shapeView(context, facts.answers[id]),
  };
}

function parameterNotes(context: PageContext, { in: place, shape }: ApiParameter): readonly string[] {
  const { api } = context.messages;
  const notes = place === 'path' ? [api.required] : [];
  switch (shape.kind) {
    case 'text':
      return shape.maxLength === null ? notes : [...notes, api.atMost(number(context, shape.maxLength))];
    case 'number':
      return [
        ...notes,
        api.range(number(context, shape.least), number(context, shape.most)),
        api.usual(number(context, shape.usual)),
      ];
    case 'choice':
      return [
        ...notes,
        ...(shape.repeatable ? [api.repeatable] : []),
        ...(shape.usual === null ? [] : [api.usual(shape.usual)]),
      ];
  }
}

function shapeView({ messages, archive, profile }: PageContext, { name, keys }: AnswerShape): ShapeView {
  return {
    name,
    keys: keys.map(({ key, type, part, always }) => ({
      key,
      type,
      href: part === null ? null : `#${part}`,
      text: keyText(messages, archive, profile.facets, name, key),
      notes: always ? '' : messages.api.notAlways,
    })),
  };
}
