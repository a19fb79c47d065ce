/** What words for firms and other bodies tell: of what kind a body is, and what else may be called so. */
import type { OrganizationKind } from '../../model/ontology.ts';

/** Words that are as often said of persons or places as of firms: a name is a firm's only right after them. */
export const EITHER =
  /^(?:investor|trader|developer|producer|supplier|maker|distributor|contractor|importer|exporter|operator|banks?|port|fund|daily|miner|group|movement|party|university|institute|foundation|charity|watchdog|parliament|agency|newspaper|broadcaster|weekly|union|railways?|federation|confederation|association|alliance|syndicate|authority|organi[sz]ation|society|holding|builder)$/;
/** Words after which a name is rather that of a place or of another thing. */
export const NOT_BEFORE =
  /^(?:port|ports|railways?|university|fund|operators|companies|firms|investors|banks|airlines|agencies|lenders|parliament|institutes|regulators|universities|charities|federations|unions|laboratories|insurers|refiners|shippers|broadcasters|newspapers|museums|hospitals|producers|suppliers|contractors|manufacturers|carriers)$/;
export const KINDS: Readonly<Record<string, OrganizationKind>> = {
  party: 'party',
  movement: 'party',
  guerrillas: 'party',
  rebels: 'party',
  militia: 'party',
  parliament: 'legislature',
  agency: 'agency',
  regulator: 'agency',
  university: 'university',
  institute: 'university',
  foundation: 'ngo',
  charity: 'ngo',
  watchdog: 'ngo',
  ngo: 'ngo',
  lobby: 'ngo',
  network: 'ngo',
  charities: 'ngo',
  federations: 'ngo',
  unions: 'ngo',
  regulators: 'agency',
  institutes: 'university',
  universities: 'university',
  laboratories: 'agency',
  museums: 'other',
  hospitals: 'other',
  broadcasters: 'other',
  newspapers: 'other',
  'think-tank': 'ngo',
  union: 'ngo',
  society: 'ngo',
  federation: 'ngo',
  confederation: 'ngo',
  association: 'ngo',
  alliance: 'ngo',
  syndicate: 'ngo',
  organisation: 'ngo',
  organization: 'ngo',
  authority: 'agency',
  newspaper: 'other',
  daily: 'other',
  broadcaster: 'other',
  weekly: 'other',
};

/** What cannot be said of a person or a place: "X, a civil society group". */
export const NEVER_ELSE =
  /^(?:group|movement|party|charity|watchdog|newspaper|broadcaster|weekly|union|federation|confederation|association|alliance|organi[sz]ation|foundation)$/;
