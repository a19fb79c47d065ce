/** What somebody merely hopes, asks or thinks. */
import { withoutMay } from '../text/month-of-may.ts';
import { cut } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Phrases } from '../words/phrases.ts';
import { verbs } from '../words/words.ts';

let compiled: Phrases | null = null;

/** "Requests must be answered": things, of which nobody wishes anything. */
const WISHED_THINGS =
  /(?<=^|[,;] |\b(?:and|that|all|such|any|urgent|these) )(?:(?:requests|demands|appeals|proposals|recommendations|invitations)|(?:an?|each|every|any|no) (?:request|demand|appeal|proposal|invitation)) $/iu;
/** "answer such requests and will", "the power in excess of Kenyan demand shall". */
const WISHES_AS_THINGS =
  /\bwanted (?:men|women|persons|people|criminals|suspects|militants|terrorists|fugitives)\b(?! to\b)|\b(?:of|in|above|below|beyond|over|answer|meet|handle|treat|process|settle|such|these|those|all|any|each|every|urgent|peak|domestic|local|own|other's|another's|reply to|replies to|respond to|\p{Lu}\p{L}+(?:an|sh|ese|ch|i)) (?:requests?|demands?|appeals?|proposals?|recommendations?|invitations?)\b/gu;
/** "has bowed to the request of Brussels and will", "was asked for help and answered that": what was wished is granted. */
const GRANTED =
  /\b(?:bow|yield|acced|gave in|give in|given in|agree|respond|answer|gone along|went along|compl|consent|grant|heed|accept|met|meet)\p{Ll}*(?: to| with)? (?:the|an?|its|their|this|that|\p{Lu}[\p{L}'’]+) (?:[\p{L}'’-]+ ){0,2}?(?:request|demand|appeal|proposal|wish|suggestion|call|recommendation|invitation)s?\b|\b(?:was|were|been) asked [^,;]{2,60} and (?=(?:answered|replied|responded|said|agreed|promised|pledged)\b)/gu;
/** "Requests are to be answered within a month": what is done with them. */
const HANDLED =
  /\b(?:requests?|demands?|appeals?|proposals?|invitations?) (?:must|shall|will|are to|is to|should|have to) be /giu;
/** "At Mali's request Algeria will keep the post open": for whom, and no wish of who acts. */
const AT_REQUEST =
  /\b(?:[Aa]t|[Oo]n|[Uu]pon|[Ff]ollowing|[Aa]fter|[Ii]n (?:response|reply|answer) to) (?:the |an? |its |their |his |her |\p{Lu}[\p{L}’']+ )(?:[\p{L}’'-]+ ){0,3}?(?:request|proposal|invitation|appeal|recommendation|suggestion|wish|urging)s?(?: (?:of|by|from) [^,;:]{2,60})?(?:, | (?=(?:the )?\p{Lu}))/gu;
const MAY_BE_AT_REQUEST = /request|proposal|invitation|appeal|recommendation|suggestion|wish|urging/;
const BY_THE_WAY = /(?:^|, | )(?:whenever|when|as|if|where|once) [^,]{2,80}, /giu;

early(WISHES_AS_THINGS, BY_THE_WAY);

/** Whether the words before a modal word say that somebody hopes, asks or thinks so. */
export function isWished(lead: string): boolean {
  compiled ??= new Phrases(verbs().wishing);
  const own = MAY_BE_AT_REQUEST.test(lead) ? lead.replace(AT_REQUEST, ' ') : lead;
  return compiled.in(
    cut(
      withoutMay(
        own.replace(WISHED_THINGS, '').replace(GRANTED, ' ').replace(HANDLED, ' ').replace(WISHES_AS_THINGS, ' '),
      ).replace(BY_THE_WAY, ' '),
    ),
  );
}

/** Whether a sentence ends by saying that what it tells is hoped: "The carriages will be kept, or so it is hoped". */
export const isHopedBehind = (text: string): boolean => HOPED.test(text.trimEnd().slice(-60));
const HOPED =
  /, (?:or )?(?:so )?(?:it (?:is|was) |they |he |she |both |(?:the|his|her) [^,;:]{2,40} |\p{Lu}[^,;:]{1,40} )(?:hopes?|hoped|believes?|believed|expects?|expected)\W*$/u;
