/** What may follow "will", "shall" or "is to": forms of words that tell whether something is done, is there, or only happens. */

/** What follows a modal in the passive: "be built". */
export const PASSIVE =
  /^(?:not |no longer |henceforth |henceforward |from now on |once more |also |be |jointly |all |then |soon |now )*be(?:ing)? (?:[\p{L}]{2,20}ly |also |all |jointly )?(?![\p{L}]+ing |(?:some|around|nearly|almost|roughly|approximately|just|only|two|three|four|five|six|seven|eight|nine|ten|half|twice|double|triple) |(?:able|ready|held|sure|in|on|at|a|the|an|open|here|there|over|more|no|subject|responsible|free|available|part|one|back|home|away|late|early|enough|easy|eas\p{Ll}+|hard|simple|possible|impossible|difficult|necessary|needless|good|bad|glad|sad|happy|sorry|great|big|small|large|long|short|high|low|full|empty|true|false|clear|fair|unfair|safe|dear|cheap|costly|important|vital|crucial|useful|useless|worth|worthwhile|different|due|like|next|first|last|best|worst|right|wrong|hot|cold|dry|wet|old|new|young|dead|alive|silent|quiet|alone|ours|yours|theirs|mine|his|hers|me|him|her|them|us|you|what|who|how|as|so|too|very|such|up|down|out|off|under|with|for|of|about|between|within|without|against|after|before|from|to|by|\p{L}{2,}er)\b)[\p{L}]+/u;
export const READY = /^(?:not |also )?be (?:(?:ready|prepared|committed) to |open to (?=\p{Ll}+ing\b))/u;
/** "will be sending engineers". */
export const GOING =
  /^(?:not |no longer |also |now |soon |both )*be (?:also |jointly )?(?=(?<verb>(?!(?:attend|participat|travel+|visit|arriv|com|return|leav|meet)ing\b)[\p{L}-]+ing) )/u;
/** "pledged that the line would be ready by June". */
export const AS_IT_SHALL_BE =
  /^(?:also |not |all )?be (?:ready|working|running|operating|up and running|back|at work|open|free|available|complete|operational|in place|on site|exempt|able|allowed|bound|subject|responsible|equal|limited|no|the same|identical|valid|on duty|in charge|home|safe|at home|at their posts|within reach)\b/u;
/** "a joint staff is to be in place by October". */
export const READY_BY = /^be (?:(?:fully )?operational|in place|in service)\b[^.;]* (?:by|before|in|from|within) /u;
/** "It will be recalled that": the writer's own words. */
export const SAYING =
  /^(?:also )?be (?:believed|trusted|recalled|noted|remembered|seen|said|hoped|expected|recorded|borne(?= in mind)|told(?! (?:to|of|about|within|at once|in advance|in time)\b)|asked(?! (?:to|for|in)\b)|drawn(?= on\b| into\b| further)|served(?! by)|reminded|forgotten|missed|felt|called(?= (?:["“\p{Lu}]|the |an? ))|known|considered that)\b/u;
export const PROGRAMME =
  /^(?:also )?be (?:also )?(?:accompanied|represented|received|welcomed|greeted|met|joined|briefed|seen off)(?: (?:later|earlier|then|also|today|tomorrow|tonight|there|here|on \p{Lu}\p{Ll}+day|this \p{Ll}+|in the \p{Ll}+)){0,3} (?:by|on|at|in)\b/u;
export const ARRANGED =
  /^(?:be held|take place|be hosted|be staged|be convened|be organi[sz]ed|receive|pass between|alternate|rotate)\b/u;

/** "will pave the way for", "would not only bolster": what comes of a thing, whoever tells it. */
export const MERELY_HELPS =
  /^["“]?(?:also |only |not only |further )*(?:pave the way|bolster|go (?:a long way|far)|usher in|contribute (?:to|towards|considerably|significantly|greatly)|serve as an? (?:bridge|model|platform|catalyst|example))\b/u;

export const CAUSES =
  /^(?:also )?have (?:(?:equal|free|full|direct|mutual|unlimited|unrestricted|preferential|shared|priority) access to|[^,;]{3,60} in (?:service|operation|use|force|place|orbit) (?:in|by|before|from|within)) |^(?:also )?have (?:its|their|his|her|experts|officials|specialists|engineers|a (?:team|group|panel|committee)) (?:[^,;]{0,40} )?(?:examine|study|check|draw|prepare|look|survey|draft|review|test|work|inspect|assess|investigate|train|build|report)\b|^(?:also )?have (?:[^,;]{3,60} )(?:trained|ready|working|built|repaired|checked|printed|translated|tested|installed|in place|there)\b|^(?:also )?have [^,;]{2,60}? (?:\p{Ll}{3,12}(?:ed|en)|online|done|cut|shut|laid|sent|drawn up|set up|put up)(?: [^,;]{0,40})? (?:by|before|within|from|until) |^(?:also )?have (?:the|its|their|his|her|all|every|each|an?) (?:[\p{L}\d'’-]+ ){1,5}?(?!(?:needed|required|agreed|limited|related|called|based|interested|involved|concerned|named|detailed|skilled|united|advanced|increased|improved|renewed|shared|continued|expected)\b)(?:\p{Ll}{2,12}ed|built|rebuilt|sent|cut|made|drawn|written|taken|brought|put|set|laid|kept|held|shown|sold|bought|done|driven|flown|dug|swept)(?= (?:to|with|by|in|on|at|from|next|before|within|into|for|again|and|up|out|down|over|this|every|each|as)\b|[,.;]|$)/u;
/** "have a clinic": what there will be. */
export const HAS_THEN =
  /^(?:also )?have (?:an?|its|their|at least|free|full|equal|direct|priority|access|no|the same|two|three|four|five|ten|\d[\d,.]*) (?!(?:\p{Ll}+ )?(?:chance|say|voice|look|role|part|talk|talks|impact|effect|bearing|influence|chat|meeting|lunch|dinner|word|idea|choice|intention|objections?|doubt|comment|problem|time|hand|future|place)\b)\p{L}/u;

/** "be able to stay and work". */
export const ENABLED =
  /^(?:also |now |soon |henceforth |from now on )*be (?:able|free|allowed|entitled) to (?=\p{Ll})/u;
