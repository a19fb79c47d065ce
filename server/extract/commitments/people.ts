/** Who acts without being known by name: bodies that nobody lists, and people of a trade. */

const TRADES =
  '(?:prosecutors?|judges?|magistrates?|students?|pupils|teachers?|lecturers?|professors?|doctors?|nurses?|engineers?|specialists?|scientists?|researchers?|inspectors?|officers?|attach[ée]s?|soldiers?|sailors?|cadets?|pilots?|trainees|interns?|technicians?|troops|forces|battalions?|patrols|traders?|exporters?|importers?|experts?|teams?|hospitals?|schools?|universities|colleges|laborator(?:y|ies)|vessels?|ships?|boats?|trawlers?|trucks?|lorries|drivers?|growers?|producers?|artists?|musicians?|athletes?|dancers?|archaeologists?|conservators?|curators?|firefighters?|midwives|coaches|operators?|airlines?|carriers?|railways|museums?|banks?|companies|firms?|ports?|services?|instructors?|advis[eo]rs?|librarians?|archivists?|farmers?|fishermen|youths?|workers|volunteers|jets|planes|helicopters|aircraft|crews?|warships|frigates|gunboats|convoys|peacekeepers|observers|monitors|interpreters|translators|policemen|guards|apprentices|scholars|geologists|surveyors|mechanics|veterinarians|agronomists|fighters|militias|militiamen|rebels|gunmen|combatants|brigades|garrisons|employers?|recruiters?|hauliers|shippers?|breeders?|manufacturers?|suppliers?|retailers?|lenders?|creditors?|insurers?|ferries|barges|tankers|trains|buses|fleets?|coastguards?|coast guards?|rangers|wardens|librar(?:y|ies)|archives|theatres|clinics|pharmac(?:y|ies)|refiner(?:y|ies)|factor(?:y|ies)|mills|mines|hotels|courts|prisons|municipalities|towns|cities|villages|provinces|districts|regions|communes|prefectures|governorates|clubs|federations|academies|institutes?|institutions|agenc(?:y|ies)|authorities|consulates|embassies|chambers|utilities|regulators|bureaus|bureaux|stations|nurseries|units?|cent(?:re|er)s?|offices?|departments?|bod(?:y|ies)|staff|secretariats?|commissioners?|registrars?|registries|archives|depots?|posts|desks?|squads?|battalions|battery|batteries|paramedics|surgeons|veterinar(?:y|ies)|foresters?|beekeepers|weavers|craftsmen|choirs?|troupes?|ensembles|companies|theatre companies|cooperatives|orchestras|newspapers|broadcasters|publishers|editors|seiners|longliners|committees|commissions|councils|boards|panels|working groups|working parties|task forces|pupils|graduates|contractors?|children|families|patients|residents|citizens|nationals|passengers|travell?ers|tourists|visitors|migrants|refugees|returnees|prisoners|convicts|scholarship holders|holders|applicants|participants|delegates|envoys|mediators|arbitrators|auditors|consultants|assistants|nationals|restorers|curators|miners|seafarers|fishers|herders|pastoralists|nomads|growers|exporters|settlers|welders|builders|bakers|actors|dancers|painters|writers|players|coaches|referees|dentists|chemists|botanists|biologists|linguists|economists|statisticians|electricians|musicians|librarians|physicians|beekeepers|businessmen|businesswomen|entrepreneurs|firemen|women|men|girls|boys|people|youngsters)';
/** "Fifty-one Cuban", "the first", "up to 200 young". */
const HOW_MANY =
  '(?:(?:The|the|An?|an?|Every|every|Each|each|All|all|No|Another|another|Some|some|Up|up|to|at|At|least|About|about|more|More|than|and|or|both|Both|young|senior|junior|first|other|their|local|civil|medical|military|naval|joint|specialist|liaison|customs|police|\\p{Ll}{3,14}(?:al|ic|ive|ior|ar|ary|ese|ed)|\\d[\\d,.]*|[\\p{L}]+ty(?:-\\p{Ll}+)?|\\p{L}*(?:teen|hundred|thousand)|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|dozens?|\\p{Lu}[\\p{L}-]+) ){0,7}';
const ACTS = new RegExp(
  `^(?:(?:[Tt]he |[Aa] |[Bb]oth )?(?:\\p{Lu}[\\p{L}\\d'&.-]*,? (?:(?:and|of|de|for) (?:the )?)?){1,8}(?:\\([^)]{2,20}\\) ?)?|${HOW_MANY}${TRADES}(?: (?:of|from|in|for|above|over|under|below|with|on|at|along|near|across|throughout|who|whose|which|that|licensed|based|registered) [^,;]{2,70})?) ?$`,
  'u',
);

/** Whether the words before a verb are names, or people of a trade: "Petrobras and YPFB", "Employers in Qatar". */
export const areActing = (words: string): boolean =>
  ACTS.test(words) || ACTS.test(words.charAt(0).toLowerCase() + words.slice(1));

/** People of a trade, or one of those told of before: "a French one". */
const POSTED = new RegExp(`^${HOW_MANY}(?:${TRADES}(?: (?:of|from|in|for) [^,;]{2,70})?|one|ones) ?$`, 'u');
/** Where people are sent, by what was agreed. */
const POST =
  /^(?:also |then |again |all )*(?:go to|come to|move to|spend|serve|take up|take part|join|work|study|teach|train|patrol|travel to|be (?:in|at|on|trained|sent|posted|stationed|based|received|admitted|taken on|hosted))\b(?! (?:home|war|court|the polls))/u;

/** Whether people are sent somewhere: `subject` the words before a modal word, `rest` those behind it. */
export const arePosted = (subject: string, rest: string): boolean => POST.test(rest) && POSTED.test(subject);

/** Whether the words before a verb end with an office: "The president will leave for London". */
export const isSomebody = (words: string): boolean =>
  /\b(?:president|premier|(?:prime )?minister|secretary|ambassador|envoy|king|queen|emir|sultan|governor|commissioner|chairman|chairwoman|guest|visitor|host|delegation|party|he|she) $/iu.test(
    words,
  );
