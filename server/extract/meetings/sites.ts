/** What is shown to guests: whether the words behind a verb of visiting or showing name a house, a works or a stretch of land. */

/** Verbs whose object is looked at, where it is no person. */
export const OF_SITES = /^(?:visit|tour|inspect|walk|look|survey|view|got|went)/;
/** Verbs with which only a site goes, whatever it is called: "was taken round", "toured". */
const ONLY_OF_SITES =
  /shown (?:round|around|over)|(?:taken|led|guided|conducted) (?:round|around|over|through|on)|tour|^inspect/;

const SHOWN =
  /^ (?:(?:the|an?|its|some|several|two|three|their|his|her|what|new|local|\p{L}+['’]s?) )+(?:[\p{L}\d'’.,-]+ ){0,6}?(?:dams?|wards?|hospitals?|clinics?|factor(?:y|ies)|plants?|ports?|harbou?r|terminals?|refiner(?:y|ies)|mines?|universit(?:y|ies)|lyc[ée]es?|colleges?|schools?|institutes?|laborator(?:y|ies)|cent(?:re|er)s?|museums?|exhibitions?|fairs?|pavilions?|stands?|zones?|parks?|projects?|sites?|works|tunnels?|facilit(?:y|ies)|camps?|farms?|stations?|airports?|bases?|barracks|shipyards?|headquarters|memorial|mausoleum|mosque|cathedral|temple|monument|library|archives?|academy|complex|market|villages?|workshops?|stadium|embassy|cooperatives?|vineyards?|dairy|training cent(?:re|er)|border crossing|checkpoint|bridge|railway|depot|warehouses?|offices?|unit|parliament|ministry|secretariat|bank|works|dockyard|mill|quarry|orphanage|shelter|exchange|theatre|palace|church|monastery|shrine|cemetery|gardens?|power station|substation|housing|fences?|gorge|valley|quay|pier|jetty|canal|lock|lake|delta|wetlands?|reserve|orchard|plantation|fields?|distillery|winery|brewery|bakery|kitchen|classrooms?|dormitor(?:y|ies)|halls?|chamber|vault|trenches|ruins|site|line|platform|rig|vessel|frigate|ship|submarine|carrier|cockpit|assembly line|showroom|studio|newsroom|control room|server room|laborator(?:y|ies)|greenhouses?|nurser(?:y|ies)|hatchery|depots?|hub|logistics cent(?:re|er)|facult(?:y|ies)|departments?|runways?|apron|dry docks?|docks?|wharf|wharves|slipway|pipeline|pumping stations?|reservoirs?|weirs?|sluices?|wells?|boreholes?|pylons?|turbines?|grounds?|pits?|kilns?|furnaces?|foundr(?:y|ies)|(?:packing|power|gate|guest|light|slaughter|ware|store|tread)[ -]?houses?|cold stores?|granar(?:y|ies)|silos?|paddies|terraces?|pastures?|ranch|kennels?|stables?|stud|zoo|aquarium|observatory|planetarium|wing|premises|campus(?:es)?|estate|quarters?|cit(?:y|ies)|districts?|posts?|crossings?|sections?|stretch|section|block|compound|settlements?|tower)\b/iu;
/** "visited Waseda University", "toured Sohar Port": a house or a harbour by its name. */
const SHOWN_BY_NAME =
  /^ (?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:University|Institute|College|School|Hospital|Port|Airport|Museum|Park|Academy|Station|Cent(?:re|er)|Barracks|Shipyard|Refinery|Dam|Office|Unit|Ministry|Bank|Parliament|Embassy|Laboratory|Factory|Plant|Memorial|Mosque|Cathedral|Palace|Base|Camp|House|Library|Faculty|Observatory|Bridge|Tower|Fort|Castle|Gardens?|Farm|Mine|Works|Village|Terminal|Zone)\b/u;
/** Anything with an article, for verbs that go with nothing else. */
const ANYTHING =
  /^ (?:the|an?|its|their|some|several|two|three) (?!(?:\p{Ll}+ )?(?:talks|meeting|visit|ranks|guard|parade|troops|march-past)\b)[\p{L}\d]/u;

/** Whether what stands right behind a verb of visiting or showing is a site. */
export const isSite = (rest: string, verb: string): boolean =>
  SHOWN.test(rest) || SHOWN_BY_NAME.test(rest) || (ONLY_OF_SITES.test(verb) && ANYTHING.test(rest));
