/** Offices that no state has: "Secretary-General", those of bodies of several states and of parts of the world. */
import type { TitleUse } from './introductions.ts';
import type { Cluster } from './names-joined.ts';
import { isOfRegion } from './shared-bodies.ts';

/** The body that an office is in, where it is said. */
export const bodyOf = (use: TitleUse) => use.title.of ?? use.body;

/** "Secretary-General", "High Commissioner for Refugees": offices that no state has, unless a state or a body of one is named. */
const isWorlds = (use: TitleUse): boolean =>
  (/secretar(?:y|ies)[- ]general$/.test(use.title.head.singular) && !bodyOf(use) && !use.country && !use.title.field) ||
  /^(?:united nations )?high commissioner for (?:refugees|human rights)|^international (?:mediator|envoy|observer)/i.test(
    use.text,
  );

/** "Director of the African Academy of Sciences": of a body that is called by a part of the world, and by no state. */
function isOfPartOfWorld(use: TitleUse): boolean {
  const body = bodyOf(use);
  return !!body && !body.field && !body.known && !body.countries.length && !use.country && isOfRegion(body);
}

/** Whether somebody has an office that no state has. */
export const isInternational = (cluster: Cluster): boolean =>
  cluster.introductions.some((each) =>
    each.titles.some(
      (use) =>
        isWorlds(use) ||
        isOfPartOfWorld(use) ||
        (bodyOf(use)?.body === 'intergovernmental' &&
          !bodyOf(use)?.countries.length &&
          (!/chair/.test(use.title.head.singular) || UNIONS_OWN.test(bodyOf(use)?.name ?? ''))) ||
        (use.title.head.type === 'body' &&
          /^(?:European|EU|UN|Commission) |^high representative|of the Commission$/i.test(use.text)),
    ),
  );

/** "Chairperson of the African Union Commission": an office of the union's own, and no turn of a state's minister. */
const UNIONS_OWN = /\b(?:Union|Community) Commission$/u;
