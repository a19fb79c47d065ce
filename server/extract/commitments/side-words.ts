/** The words by which a text speaks of its sides, of each of them, of their states and of what is theirs. */
import { Gate } from '../words/gate.ts';

/** A side spoken of by what it is, as the subject of what follows. */
export const SIDE =
  /(?:^|[,;:] |\b(?:and|while|that|but) )[Tt]he (?:[Gg]overnment|[Mm]inistry|[Dd]epartment|rebels|rebel (?:movement|group)|insurgents|guerrillas|movement|union|bloc|[Bb]ank|[Cc]ompany|[Uu]niversity|[Aa]gency|fund),? (?:(?:also|has|have|had|then|further|in turn|for its part|\p{L}{2,14}ly),? )*$/u;

/** "Each country will", "neither side is to": all of them. */
export const EACH =
  /(?<!\b(?:on|at|from|of) )\b(?:[Ee]ach|[Ee]ither|[Nn]either) (?:of the )?(?:(?:[Cc]ontracting|[Ss]ignatory|[Mm]ember|[Pp]articipating) )?(?:country|side|party|state|[Gg]overnment|nation|partner|[Mm]inistry|Party|Side|State|agency|university|institution|department|body|railway|company|bank|operator|administration|authority|airline)(?: also)? $/u;

/** "Each Government": of states, whatever bodies the text has spoken of. */
export const STATES = /\b(?:country|state|government|nation|State) (?:also )?$/iu;

export const LAYS_UPON =
  /\b(?:impose|lay|set|provide|record|stipulate|foresee|envisage|oblige|bind|commit|specif|contain|prescribe|list|say|state|require|(?:has|have|had|in|with) (?:\p{Ll}+|\d+) (?:points|parts|heads|sections|items))(?:s|ies|y|d|ed)?\b/u;
/** "It says that", "The programme that came of it has four points": an instrument, told of as such. */
export const ITS_POINTS =
  /^\W*(?:It|(?:The|This|Its) (?:[\p{Ll}-]+ ){0,3}?(?:agreement|accord|treaty|pact|protocol|memorandum|plan|programme|program|convention|document|text|paper|communiqu[eé]|statement|declaration|minutes|note)s?(?: (?:that|which|of|on|for) [^,;:]{3,60}?)?) (?:also )?(?:\p{Ll}+s|has|have|had|set|laid|provided|said)\b/u;
export const HIS_STATE =
  /\b(?:[Hh]is|[Hh]er) (?:own )?(?:government|country|side|delegation|nation|state|party|people)(?:,? (?:also|then|too|for its part),?)? $|\bthat the (?:[Ss]tate|[Gg]overnment) $/u;
export const GOVERNMENT = /^'s? (?:own )?(?:government|country|cabinet|administration|nation)\b/u;

/** "his company will", "her authority is to": the body that somebody leads. */
export const HIS_BODY =
  /\b(?:[Hh]is|[Hh]er) (?:own )?(?:company|firm|bank|airline|railways?|agency|authority|organi[sz]ation|institut(?:e|ion)|university|corporation|utility|group|fund|service|commission|association|federation|chamber|museum|hospital|board|secretariat)(?:,? (?:also|then|too|for its part),?)? $/u;

/** "his ministry will", "the two ministries have resolved to": bodies that an office implies, called so. */
export const MINISTRIES =
  /\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Bb]oth|[Tt]he (?:two|three|four|five|six))(?: own)? (?<noun>[Mm]inistr(?:y|ies)|[Dd]epartments?)(?:,? (?:also|has|have|had|would|will|then|too|for (?:its|their) part|\p{L}{2,14}ly),?)* $/u;

/** Of these words the kind of a body is known by its word. */
export const OF_KIND = /\b(?:ministry|company|university|agency)\b/iu;

/** "It was agreed that:": by nobody named. */
export const IMPERSONAL =
  /\b[Ii]t (?:was|is|has been) (?:also |further |jointly )?(?:agreed|decided|resolved|settled|stipulated|laid down|provided|specified|foreseen|recorded|set out|set down|determined|arranged|understood)\b/u;

/** "Vietnam's undertakings:". */
export const OWNED = new Gate(/^(?:undertakings|commitments|pledges|obligations|promises|duties|tasks|part|side)$/);
export const OWNED_LIST =
  /(?<=^\W{0,3}(?:[Tt]he )?[\p{L} ]{2,60})['’]s? (?:own )?(?:undertakings|commitments|pledges|obligations|promises|duties|tasks|(?:part|side) of the (?:bargain|deal|agreement))\b[^;]{0,40}$/u;

/** "RESOLVE:", "HAVE AGREED to:": without a subject. */
export const VERB_ALONE =
  /^\W*(?:(?:have|hereby|jointly|therefore|unanimously) )*\p{L}+(?: to| that| as follows)?\W*$/iu;

export const MEMBERS =
  /(?:^|[;,] |\band )(?:[Tt]he )?(?:Leaders|Ministers|Members?(?: States)?|Heads(?: of (?:State|Government|Delegation))*|Delegat(?:es|ions))(?: (?:also|further|then|have|had|\p{Ll}+ly))* $/u;
/** From how many men on a text has named those who met. */
export const OF_MANY = 4;
export const COUNTED = /\b(?:two|three|four|five|both|duo|pair|trio)\b/iu;
