import type { TopicDefinition } from '../../plan/topic.js';
import { ECONOMY } from './economy.js';
import { ENVIRONMENT } from './environment.js';
import { PEOPLE } from './people.js';
import { SOCIETY } from './society.js';

/** What plans are about: the words of every topic, by field. */
export const TOPICS: readonly TopicDefinition[] = [...ENVIRONMENT, ...PEOPLE, ...ECONOMY, ...SOCIETY];
