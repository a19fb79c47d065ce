/** The words of the page in French. */
import type { Texts } from '../texts.ts';
import { type Count, numberIn } from './format.ts';
import type { PartOf } from './in-place-of.ts';

const number = numberIn('fr-FR');
/** None and one are singular: "0 source", "1 source", "2 sources". */
const count: Count = (n, one, many) => `${number.format(n)} ${n < 2 ? one : many}`;
/** "12 lignes sur 80", "80 lignes" where all are there. */
const of = (shown: number, all: number, one: string, many: string): string =>
  shown === all ? count(all, one, many) : `${count(shown, one, many)} sur ${number.format(all)}`;

const quotes = (text: string): string => `«\u202f${text}\u202f»`;
const NOT_GATHERED = 'Sans regroupement';
const ALL_OF_TIME = 'Toutes les dates';

/** What a date begins with tells its article: "5 mars 2024", "3", "printemps 2024", "été 2024", "les années 2010". */
const DAY = /^(?:1er|\d{1,2})(?: |$)/;
const SPRING = /^printemps/;
const SEASON = /^(?:été|automne|hiver)/;
const DECADE = /^les /;
/** The first day of a month is an ordinal, by itself as well. */
const dayNumber = (date: string): string => (date === '1' ? '1er' : date);
/** "le 5 mars 2024", "l’été 2024"; months and years have no article. */
const the = (date: string): string =>
  DAY.test(date) || SPRING.test(date) ? `le ${dayNumber(date)}` : SEASON.test(date) ? `l’${date}` : date;
/** "du 3", "de mars", "d’avril", "de l’été", "des années 2010". */
const from = (date: string): string => {
  if (DAY.test(date) || SPRING.test(date)) return `du ${dayNumber(date)}`;
  if (SEASON.test(date)) return `de l’${date}`;
  if (DECADE.test(date)) return date.replace(DECADE, 'des ');
  return /^[aou]/.test(date) ? `d’${date}` : `de ${date}`;
};
/** "au 5 mars 2024", "à mai 2024", "à l’été 2024", "aux années 2010". */
const to = (date: string): string => {
  if (DAY.test(date) || SPRING.test(date)) return `au ${dayNumber(date)}`;
  if (SEASON.test(date)) return `à l’${date}`;
  return DECADE.test(date) ? date.replace(DECADE, 'aux ') : `à ${date}`;
};
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
/** "jusqu’au 5 mars 2024", but "jusqu’en mars 2024", "jusqu’en 2024". */
const until = (date: string): string =>
  /^\d{4}/.test(date) || MONTHS.some((month) => date.startsWith(month)) ? `jusqu’en ${date}` : `jusqu’${to(date)}`;
const span = (first: string, last: string): string => `${from(first)} ${to(last)}`;

export const french: PartOf<Texts> = {
  language: 'fr',
  count: (n: number) => number.format(n),
  quotationMarks: ['«\u202f', '\u202f»'] as const,
  quotes,
  list: (items: readonly string[]) => new Intl.ListFormat('fr-FR').format(items),

  kinds: {
    PERSON: 'Personne',
    ORGANIZATION: 'Organisation',
    COUNTRY: 'Pays',
    MEETING: 'Rencontre',
    AGREEMENT: 'Accord',
    COMMITMENT: 'Engagement',
    TOPIC: 'Thème',
    PLACE: 'Lieu',
  },
  kindsMany: {
    PERSON: 'Personnes',
    ORGANIZATION: 'Organisations',
    COUNTRY: 'Pays',
    MEETING: 'Rencontres',
    AGREEMENT: 'Accords',
    COMMITMENT: 'Engagements',
    TOPIC: 'Thèmes',
    PLACE: 'Lieux',
  },
  subkinds: {
    MINISTRY: 'Ministère',
    AGENCY: 'Agence',
    GOVERNMENT: 'Gouvernement',
    PARTY: 'Parti politique',
    LEGISLATURE: 'Assemblée législative',
    INTERGOVERNMENTAL: 'Organisation intergouvernementale',
    COMPANY: 'Entreprise',
    UNIVERSITY: 'Université',
    NGO: 'Organisation non gouvernementale',
    CONFERENCE: 'Conférence',
    SUMMIT: 'Sommet',
    TALKS: 'Entretiens',
    VISIT: 'Visite',
    CALL: 'Visite de courtoisie',
    CEREMONY: 'Cérémonie',
    MOU: 'Mémorandum d’entente',
    AGREEMENT: 'Accord',
    TREATY: 'Traité',
    PROTOCOL: 'Protocole',
    PLAN: 'Plan',
    JOINT_STATEMENT: 'Déclaration conjointe',
    DECLARATION: 'Déclaration',
    MINUTES: 'Procès-verbal',
    CONTRACT: 'Contrat',
    OTHER: 'Autre',
  } as Readonly<Record<string, string>>,
  formerStates: {
    SU: 'Union soviétique',
    YU: 'Yougoslavie',
    CS: 'Tchécoslovaquie',
    DD: 'Allemagne de l’Est',
  } as Readonly<Record<string, string>>,
  statuses: {
    HELD: 'A eu lieu',
    PLANNED: 'Prévu',
    SIGNED: 'Signé',
    ADOPTED: 'Adopté',
    PROPOSED: 'Proposé',
    IN_FORCE: 'Cité comme étant en vigueur',
  } as Readonly<Record<string, string>>,
  modes: { IN_PERSON: 'En présentiel', VIRTUAL: 'Par visioconférence' } as Readonly<Record<string, string>>,
  modalities: { PLEDGED: 'Promis', AGREED: 'Convenu', SHOULD: 'Devrait être fait', WILL: 'Sera fait' } as Readonly<
    Record<string, string>
  >,
  roles: { chair: 'Présidence', 'co-chair': 'Coprésidence', host: 'Hôte', participant: 'Participant' } as Readonly<
    Record<string, string>
  >,

  dates: {
    unknown: 'date non précisée',
    months: MONTHS as readonly string[],
    seasons: ['printemps', 'été', 'automne', 'hiver'] as readonly string[],
    inYear: (part: string, year: string) => (DECADE.test(year) ? `${part}, dans ${year}` : `${part} ${year}`),
    dayOf: (day: number, month: string) => `${dayNumber(String(day))} ${month}`,
    decade: (year: string) => `les années ${year.slice(0, 3)}0`,
    century: (year: string) => `les années ${year.slice(0, 2)}00 à ${year.slice(0, 2)}99`,
    someMonth: (year: string) => `un mois ${from(year)}`,
    someDay: (month: string) => `un jour ${from(month)}`,
    about: (date: string) => `${date} environ`,
    possibly: (date: string) => `${date} (incertain)`,
    since: (date: string) => `depuis ${the(date)}`,
    until,
    span,
    years: (from: string, to: string) => `${from}\u2013${to}`,
    period: (from: string, to: string) => `${from} \u2013 ${to}`,
    written: (edtf: string) => `Notation d’origine\u00a0: ${edtf}`,
  },

  confidence: {
    certain: 'Certain',
    likely: 'Probable',
    unsure: 'Incertain',
    doubtful: 'Douteux',
    inferred: 'Déduit',
    inferredFrom: (office: string | null) =>
      `La source ne nomme qu’une fonction${office ? `, ${quotes(office)}` : ''}\u202f; d’autres documents indiquent qui l’exerçait alors`,
    explained: (percent: number) => `La lecture automatique en est sûre à ${percent}\u202f%`,
  },

  common: {
    close: 'Fermer',
    named: (name: string, value: string) => `${name}\u00a0: ${value}`,
    retry: 'Réessayer',
    loading: 'Chargement',
    showMore: (left: number) => `Afficher ${number.format(left)} de plus`,
    newTab: 's’ouvre dans un nouvel onglet',
    sources: (n: number) => count(n, 'source', 'sources'),
    untitled: 'Document sans titre',
    unknownPublisher: 'éditeur non précisé',
    separator: ' · ',
  },

  errors: {
    network: 'Le serveur n’a pas répondu. Vérifiez qu’il est en marche, puis réessayez.',
    unavailable: 'La base de données ne répond pas pour le moment. Patientez un peu, puis réessayez.',
    refused: (reason: string) => `Le serveur n’a pas pu répondre\u00a0: ${reason}`,
  },

  search: {
    label: 'Rechercher personnes, organismes, rencontres et accords, ou lancer une commande',
    placeholder: 'Rechercher noms, phrases, commandes',
    results: 'Résultats de la recherche',
    clear: 'Effacer la recherche',
    shortcut: '/',
    searching: 'Recherche en cours…',
    found: (n: number) =>
      n === 0 ? 'Aucun résultat' : `${count(n, 'résultat', 'résultats')}. Choisissez à l’aide des flèches.`,
    none: (query: string) => `Aucun résultat pour ${quotes(query)}.`,
    noneHint:
      'Essayez le nom de famille seul, une autre graphie ou un pays. Les accents et les majuscules ne comptent pas.',
    also: 'aussi écrit',
    connections: (n: number) => count(n, 'lien', 'liens'),
    names: 'Noms',
    sentences: 'Phrases',
    commands: 'Commandes',
    recent: 'Choix récents',
    forget: 'Effacer les choix récents',
    hint: 'Un nom dans toute graphie, les mots d’une phrase ou une action. Précédé de >, uniquement les commandes.',
  },

  commands: {
    arrange: (how: string) => `Disposer ${how.toLowerCase()}`,
    arrangeAlso: 'disposition ordre graphe arranger organiser',
    gather: (how: string) => (how === NOT_GATHERED ? 'Ne pas regrouper' : `Regrouper ${how.toLowerCase()}`),
    gatherAlso: 'groupe rassembler réunir',
    kind: (kind: string) => `Afficher ou masquer les ${kind.toLowerCase()}`,
    kindAlso: 'filtre filtrer types cacher montrer',
    kindNow: (kind: string, shown: boolean) => `${kind}\u00a0: ${shown ? 'visibles' : 'invisibles'}`,
    expand: 'Développer la sélection',
    collapse: 'Réduire la sélection',
    hide: 'Masquer la sélection',
    focus: 'N’afficher que la sélection et ses voisins',
    between: 'N’afficher que ce qui relie les éléments choisis',
    subjectAlso: 'sélection voisins nœuds',
    undo: 'Annuler la dernière action',
    redo: 'Rétablir l’action',
    fit: 'Afficher tout le graphe',
    fitAlso: 'zoom ajuster entier centrer',
    lasso: 'Choisir au lasso',
    lassoAlso: 'sélectionner plusieurs dessiner entourer',
    sure: 'N’afficher que ce qui est certain, ou tout',
    sureAlso: 'confiance incertain déduit filtre fiabilité',
    anewAlso: 'disposition nouvelle positions réorganiser',
    all: 'Effacer tous les filtres',
    allAlso: 'réinitialiser tout afficher recommencer',
    open: (panel: string) => `Ouvrir ${quotes(panel)}`,
    openAlso: 'panneau tableau liste afficher',
    play: 'Lancer ou arrêter le défilement du temps',
    playAlso: 'animer animation chronologie lecture pause',
    timeAlso: 'période chronologie réinitialiser toutes dates',
    themeAlso: 'couleurs mode nuit jour sombre clair',
    language: (name: string) => `Langue\u00a0: ${name}`,
    languageAlso: 'traduire traduction mots language',
    copyAddress: 'Copier l’adresse de cette vue',
    copyAddressAlso: 'lien partager url',
    addressCopied: 'Adresse copiée',
    tour: 'Afficher la visite guidée',
    tourAlso: 'aide présentation premiers pas',
    keyboardAlso: 'raccourcis aide touches',
    graphiqlAlso: 'api requête développeur',
  },

  details: {
    title: 'Détails',
    empty: 'Rien n’est sélectionné',
    emptyHint: 'Sélectionnez un point ou un lien du graphe, ou recherchez un nom\u00a0: appuyez sur / pour commencer.',
    gone: 'Cet élément n’est plus dans le graphe',
    goneHint: 'Ses documents ont peut-être été retirés. Recherchez-le par son nom ou choisissez un autre point.',
    alsoWritten: 'Aussi écrit',
    moreSpellings: (n: number) => `et ${count(n, 'autre', 'autres')}`,
    fewerSpellings: 'Réduire',
    spokenOf: 'Dans les documents',
    date: 'Date',
    covers: 'Période couverte',
    status: 'Statut',
    series: 'Série',
    office: 'Fonction',
    role: 'Rôle',
    mentionsLeft: (n: number) => `et ${count(n, 'mention ultérieure', 'mentions ultérieures')}`,
    mentionCount: (n: number) => count(n, 'mention', 'mentions'),
    honorifics: 'Titres',
    ordinal: (n: number) => `N°\u202f${n} de sa série`,
    loaded: (name: string, facts: number) => `${name}\u00a0: ${count(facts, 'fait', 'faits')}`,
    noFacts: 'Aucun fait connu pour l’instant',
    noFactsHint: 'Des documents le mentionnent sans dire ce qu’il a fait. Ces mentions figurent ci-dessous.',
    startWith: 'Pour commencer',
    signedAs: (office: string) => `comme ${office}`,
    signedFor: (name: string) => `pour ${name}`,
    noOffice: 'fonction ce jour-là inconnue',
    evidence: 'Sources',
    showEvidence: (sources: number, name: string) => `Afficher ${count(sources, 'source', 'sources')} pour ${name}`,
    readInDocument: 'Lire dans le document',
    mentions: 'Mentionné dans',
    relation: 'Relation',
    surest: 'Confiance',
    minister: 'Ministre',
  },

  groups: {
    offices: 'Fonctions exercées',
    holders: 'Titulaires',
    signed: 'Accords signés',
    signatories: 'Signataires',
    tookPart: 'A participé à',
    participants: 'Participants',
    partyTo: 'Partie à',
    parties: 'Parties',
    committed: 'Engagements pris',
    committing: 'Qui s’engage',
    commitments: 'Engagements',
    containedIn: 'Figure dans',
    agreements: 'Accords conclus',
    meetings: 'Rencontres',
    follows: 'Fait suite à',
    followedBy: 'A eu pour suite',
    heldIn: 'Lieu',
    heldHere: 'A eu lieu ici',
    belongsTo: 'Relève de',
    bodies: 'Organismes et personnes',
    topics: 'Thèmes',
    aboutThis: 'À ce sujet',
  },

  /** Source, relation, target, read as a sentence: "A {verb} B". No word here agrees in gender with A or B. */
  verbs: {
    HOLDS_OFFICE: 'exerce une fonction au sein de',
    OF: 'relève de',
    TOOK_PART: 'a participé à',
    HELD_IN: 'a eu pour lieu',
    FOLLOWS: 'fait suite à',
    PRODUCED: 'a donné lieu à',
    SIGNED: 'a signé',
    PARTY_TO: 'est partie à',
    CONTAINS: 'contient',
    COMMITTED_TO: 'a pris l’engagement',
    ABOUT: 'porte sur',
  } as Readonly<Record<string, string>>,

  reader: {
    title: 'Lecture',
    empty: 'Aucun document ouvert',
    emptyHint: 'Choisissez «\u202fLire dans le document\u202f» sous un fait, ou ouvrez un document depuis la liste.',
    gone: 'Ce document n’est plus chargé',
    goneHint: 'Ouvrez-en un autre depuis la liste des documents.',
    original: 'Page d’origine',
    marks: 'Marques',
    names: 'Noms',
    factsTitle: 'Faits',
    sample: 'Aa',
    allMarks: 'Toutes',
    noMarks: 'Aucune',
    facts: {
      SIGNATURES: 'Signatures et parties',
      COMMITMENTS: 'Engagements',
      MEETINGS: 'Rencontres',
      OFFICES: 'Fonctions et pays',
      SUBJECTS: 'Thèmes',
    },
    /** In a sentence: how many facts of a family. */
    factsOf: (family: string, n: number) => `${family}\u00a0: ${count(n, 'fait', 'faits')} dans cette phrase`,
    fact: (source: string, verb: string, target: string, office: string | null) =>
      office ? `${source} ${verb} ${target} (${office})` : `${source} ${verb} ${target}`,
    previous: 'Phrase précédente',
    next: 'Phrase suivante',
    /** `at` counts from 0; -1 where no sentence is open. */
    position: (at: number, of: number) =>
      at < 0 ? count(of, 'phrase', 'phrases') : `${number.format(at + 1)} sur ${number.format(of)}`,
    list: 'Liste des documents',
    opened: (title: string) => `Document ouvert\u00a0: ${title}`,
    openedAt: (title: string, sentence: string) => `${title}. ${quotes(sentence)}`,
    notes: 'Doutes sur ce texte',
    close: 'Fermer le document',
    mention: (kind: string, name: string) => `${kind}\u00a0: ${name}`,
  },

  accounts: {
    title: 'Comparaison des sources',
    titleOf: (name: string) => `Comparaison des sources\u00a0: ${name}`,
    open: (n: number) => `Comparer ${count(n, 'source', 'sources')}`,
    caption: 'Ce que dit chaque source, point par point',
    field: 'Point',
    verdict: 'Bilan',
    choose: 'Source de ce côté',
    disputed: (n: number) => (n === 0 ? 'Elles concordent' : `Désaccord sur ${count(n, 'point', 'points')}`),
    onlyDisputed: 'Uniquement les désaccords',
    silent: 'n’en dit rien',
    fields: {
      NAME: 'Nom',
      KIND: 'Type',
      ORDINAL: 'Numéro dans la série',
      STATUS: 'Statut',
      DATE: 'Date',
      PLACE: 'Lieu',
      COUNTRY: 'Pays',
      MODE: 'Mode de rencontre',
      PARTICIPANTS: 'Participants',
      AGREEMENTS: 'Accords conclus',
    } as Readonly<Record<string, string>>,
    verdicts: {
      AGREED: 'Toutes concordent',
      COMPATIBLE: 'Différentes mais compatibles',
      DISPUTED: 'En désaccord',
      TOLD_BY_SOME: 'Dit par certaines seulement',
    },
  },

  cite: {
    title: 'Citer',
    plain: 'Texte',
    bibtex: 'BibTeX',
    copy: 'Copier',
    copyPlain: 'Copier en texte',
    copyBibtex: 'Copier en BibTeX',
    copied: 'Citation copiée',
    failed: 'Le navigateur n’a pas autorisé la copie. Sélectionnez le texte et copiez-le vous-même.',
  },

  tables: {
    /** Of the view that holds all tables on a narrow screen. */
    title: 'Tableaux',
    filter: 'Filtrer le tableau',
    filterPlaceholder: 'Filtrer',
    onlyWindow: 'Uniquement la période',
    onlySelected: 'Uniquement la sélection',
    columns: 'Colonnes',
    source: 'Source',
    csv: 'CSV',
    json: 'JSON',
    download: (format: string) => `Télécharger en ${format}`,
    downloaded: (n: number) => count(n, 'ligne téléchargée', 'lignes téléchargées'),
    noneMatch: 'Aucune correspondance',
    noneMatchHint: 'Effacez les filtres, ou élargissez la période dans la chronologie.',
    clearFilters: 'Effacer les filtres et la période',
    read: (title: string) => `Lire dans ${quotes(title)}`,
    showTime: (date: string) => `Montrer dans la chronologie\u00a0: ${date}`,
    sortedBy: (column: string, ascending: boolean) =>
      `Tri\u00a0: ${column}, ordre ${ascending ? 'croissant' : 'décroissant'}`,
    shown: (count: string) => `Affichage\u00a0: ${count}`,
    marked: (n: number) => `${count(n, 'ligne liée', 'lignes liées')} à la sélection`,
    more: (n: number) => `et ${number.format(n)} de plus`,
    ofCountry: (name: string, country: string) => `${name} (${country})`,
    facet: (value: string, n: number) => `${value} (${number.format(n)})`,
    keys: 'Les flèches parcourent les lignes, Entrée en choisit une.',
    file: { title: 'Source', publisher: 'Éditeur', published: 'Publication', url: 'Adresse', quote: 'Citation' },
  },

  signatures: {
    title: 'Signatures',
    caption: 'Qui a signé quoi\u00a0: chaque signature avec la fonction exercée ce jour-là et sa source',
    agreement: 'Accord',
    kind: 'Type',
    anyKind: 'Tous les types',
    date: 'Date',
    person: 'Personne',
    office: 'Fonction ce jour-là',
    onBehalfOf: 'Au nom de',
    rows: (shown: number, all: number) => of(shown, all, 'signature', 'signatures'),
    none: 'Aucune signature connue pour l’instant',
    noneHint: 'Chargez des documents qui disent qui a signé quoi\u00a0: signatory load <files>.',
  },

  agreements: {
    title: 'Accords',
    caption:
      'Accords\u00a0: ce qui a été conclu, entre qui et quand, avec la source, que les signataires soient connus ou non',
    agreement: 'Accord',
    kind: 'Type',
    anyKind: 'Tous les types',
    date: 'Date',
    status: 'Statut',
    anyStatus: 'Tous les statuts',
    parties: 'Parties',
    signatories: 'Signataires',
    topics: 'Thèmes',
    rows: (shown: number, all: number) => of(shown, all, 'accord', 'accords'),
    none: 'Aucun accord connu pour l’instant',
    noneHint: 'Chargez des documents qui disent ce qui a été convenu\u00a0: signatory load <files>.',
  },

  meetings: {
    title: 'Rencontres',
    caption: 'Rencontres\u00a0: qui a rencontré qui, quand et où, ce qui en est issu, et la source',
    meeting: 'Rencontre',
    kind: 'Type',
    anyKind: 'Tous les types',
    date: 'Date',
    place: 'Lieu',
    participants: 'Participants',
    agreements: 'Accords conclus',
    topics: 'Thèmes',
    anyTopic: 'Tous les thèmes',
    status: 'Statut',
    rows: (shown: number, all: number) => of(shown, all, 'rencontre', 'rencontres'),
    none: 'Aucune rencontre connue pour l’instant',
    noneHint: 'Chargez des documents qui disent qui a rencontré qui\u00a0: signatory load <files>.',
  },

  commitments: {
    title: 'Engagements',
    caption: 'Ce qui a été promis, par qui, à quel sujet, et ce que des documents ultérieurs en disent',
    commitment: 'Engagement',
    by: 'Qui s’engage',
    topics: 'Thèmes',
    anyTopic: 'Tous les thèmes',
    modality: 'Fermeté',
    date: 'Date',
    state: 'Suites',
    anyState: 'Toutes les suites',
    states: { REPORTED: 'Suite rapportée', REPEATED: 'Réitéré', NOT_MENTIONED_AGAIN: 'Plus mentionné' },
    notYet: '…',
    again: (text: string) => `Réitéré\u00a0: ${text}`,
    madeIn: 'Pris dans',
    rows: (shown: number, all: number) => of(shown, all, 'engagement', 'engagements'),
    none: 'Aucun engagement connu pour l’instant',
    noneHint: 'Chargez des documents qui disent qui a promis quoi\u00a0: signatory load <files>.',
  },

  offices: {
    title: 'Titulaires de fonctions',
    caption: 'Qui a exercé quelle fonction, du premier au dernier jour où des documents l’attestent, et la source',
    person: 'Personne',
    office: 'Fonction',
    body: 'Organisme',
    anyBody: 'Tous les organismes',
    country: 'Pays',
    anyCountry: 'Tous les pays',
    from: 'Première attestation',
    to: 'Dernière attestation',
    rows: (shown: number, all: number) => of(shown, all, 'fonction', 'fonctions'),
    none: 'Aucune fonction connue pour l’instant',
    noneHint: 'Chargez des documents qui donnent les fonctions des personnes\u00a0: signatory load <files>.',
  },

  documents: {
    title: 'Documents',
    caption: 'Les sources, chacune avec son éditeur et sa date de publication',
    published: 'Publication',
    name: 'Titre',
    publisher: 'Éditeur',
    anyPublisher: 'Tous les éditeurs',
    doubts: 'Doutes',
    address: 'Page d’origine',
    loadedFrom: 'Chargé depuis',
    shown: (shown: number, all: number) => of(shown, all, 'document', 'documents'),
    notes: (n: number) => count(n, 'doute', 'doutes'),
    none: 'Aucun document chargé pour l’instant',
    noneHint: 'Chargez-en depuis un terminal\u00a0: signatory load <files or folders>.',
  },

  slots: {
    clear: (label: string) => `Vider\u00a0: ${label}`,
    none: 'Rien de ce nom',
  },

  ask: {
    title: 'Questions',
    lead: 'Poser une question',
    leadHint:
      'Choisissez une phrase et remplissez ses blancs, ou tapez une question en anglais dans la recherche (Ctrl K).',
    inWords: (sentence: string) => `Question\u00a0: ${sentence}`,
    inWordsGroup: 'Question',
    forms: 'Questions',
    names: {
      meetings: 'Rencontres',
      signed: 'Signatures',
      offices: 'Fonctions',
      commitments: 'Engagements',
      documents: 'Documents',
    },
    sentences: {
      meetings: [
        'Rencontres entre',
        '#between',
        'et',
        '#and',
        'au sujet de',
        '#about',
        'depuis',
        '#since',
        'jusqu’à',
        '#until',
      ],
      signed: ['Accords signés par', '#by', 'au nom de', '#for', 'depuis', '#since', 'jusqu’à', '#until'],
      offices: ['Qui était en fonction à', '#in', 'à la date du', '#on'],
      commitments: ['Engagements de', '#of', 'au sujet de', '#about', 'depuis', '#since'],
      documents: ['Documents de', '#of', 'au sujet de', '#about'],
    },
    gaps: {
      actor: 'quiconque',
      person: 'quiconque',
      body: 'un ministère ou un État',
      country: 'tout pays',
      topic: 'tout sujet',
      publisher: 'toute source',
      day: 'tout jour',
      time: 'toute date',
    },
    gap: (before: string, kind: string) => `${before} (${kind})`,
    kinds: {
      actor: 'personne, organisme ou pays',
      person: 'personne',
      body: 'organisme ou pays',
      country: 'pays',
      topic: 'sujet',
      publisher: 'source',
      day: 'jour, sous la forme 2019-03-30',
      time: 'jour, mois ou année',
    },
    // Typed questions are understood in English.
    examples: [
      'Meetings between Cambodia and Laos about borders since 2010',
      'Agreements signed by Sar Kheng for Cambodia between 2010 and 2020',
      'Who held office in the Ministry of Public Security of Laos on 2019-06-01',
      'Commitments of Vietnam about borders since 2015',
    ],
    examplesTitle: 'Exemples (en anglais)',
    unclear: (words: string) =>
      `${quotes(words)} ne désigne rien, ou plusieurs choses\u00a0: choisissez dans le blanc.`,
    notUnderstood: (words: string) => `Non compris et laissé de côté\u00a0: ${quotes(words)}.`,
    unclearTime: 'Écrivez une année, un mois ou un jour\u00a0: 2018, 2018-03, 2018-03-30.',
    needed: 'Remplissez le premier blanc',
    neededHint: 'Tapez un nom, puis choisissez parmi ce qui est trouvé.',
    neededAny: 'Remplissez au moins un blanc',
    graphql: 'GraphQL',
    copy: 'Copier',
    copied: 'GraphQL copié',
    graphiql: 'Ouvrir dans GraphiQL',
    draw: 'Montrer dans le graphe',
    drawn: (n: number) => `Affichage limité à ${count(n, 'entité', 'entités')} de cette réponse`,
    drawnSome: (n: number, all: number) =>
      `${number.format(n)} des ${number.format(all)} entités de cette réponse sont affichées\u202f; on ne peut en dessiner davantage à la fois`,
    caption: 'La réponse, chaque ligne avec la phrase qui le dit',
    found: (shown: number, all: number) => of(shown, all, 'réponse', 'réponses'),
    announced: (n: number) => count(n, 'réponse', 'réponses'),
    none: 'Aucun document ne le dit',
    noneHint:
      'Videz un blanc ou élargissez la période\u00a0: la question est peut-être plus étroite que ce qui est chargé.',
    what: {
      meetings: 'Rencontre',
      signed: 'Accord',
      offices: 'Personne',
      commitments: 'Engagement',
      documents: 'Titre',
    },
    more: {
      meetings: 'Type',
      signed: 'Type',
      offices: 'Fonction',
      commitments: 'Fermeté',
      documents: 'Source',
    },
    who: {
      meetings: 'Qui a pris part',
      signed: 'Signataire, au nom de',
      offices: 'Organisme',
      commitments: 'Qui est lié',
      documents: '',
    },
    date: 'Date',
    from: 'Attesté dès',
    until: 'Attesté jusque',
  },

  paths: {
    title: 'Chemins',
    ask: 'Chercher ce qui les relie',
    askFrom: 'Chercher un lien avec…',
    askAlso: 'chemin lien connexion entre deux plus court',
    lead: 'Quel lien unit',
    and: 'et',
    /** “Quel lien unit A et B en [6] étapes au plus ?” */
    connected: 'en',
    steps: 'étapes au plus\u202f?',
    from: 'Une extrémité',
    to: 'L’autre extrémité',
    placeholder: 'quelqu’un ou quelque chose',
    swap: 'Intervertir les deux extrémités',
    limits: 'Chemins autorisés',
    most: 'Nombre maximal d’étapes',
    throughKinds: 'En passant par',
    round: 'En évitant',
    allow: (name: string) => `Autoriser de nouveau le passage par ${name}`,
    goRound: (name: string) => `Éviter ${name}`,
    same: 'Les deux extrémités sont identiques',
    sameHint: 'Choisissez deux personnes, organismes ou éléments différents.',
    empty: 'Choisissez deux éléments et voyez ce qui les relie',
    emptyHint: 'Choisissez deux points du graphe avec Espace ou Ctrl, ou saisissez deux noms ci-dessus.',
    gone: 'L’un des deux n’est plus dans le graphe',
    goneHint: 'Recherchez-le par son nom dans le champ ci-dessus.',
    none: (steps: number) => `Aucun chemin de ${count(steps, 'étape', 'étapes')} ou moins ne mène de l’un à l’autre`,
    noneHint:
      'Des documents les relient peut-être par un chemin plus long, ou par un type exclu. Élargissez les limites ci-dessus.',
    found: (ways: number, steps: number) =>
      `${ways === 1 ? 'Un plus court chemin' : `${number.format(ways)} plus courts chemins`}, ${count(steps, 'étape', 'étapes')}`,
    foundSome: (ways: number, steps: number) =>
      `${count(ways, 'plus court chemin', 'plus courts chemins')} parmi d’autres, ${count(steps, 'étape', 'étapes')}`,
    more: 'Afficher plus de chemins',
    tooMany: 'Il y en a d’autres. Excluez un type ou évitez un élément pour les voir.',
    draw: 'Montrer dans le graphe',
    drawn: (n: number) => `Affichage limité à ${count(n, 'entité', 'entités')} de ces chemins`,
    picture: 'Les chemins en image, de gauche à droite',
    way: (n: number) => `Chemin ${number.format(n)}`,
    sources: (n: number, sentence: string) => `${count(n, 'source', 'sources')} pour\u00a0: ${sentence}`,
    /** Read against the direction of the relation: "B {verb} A". */
    back: {
      HOLDS_OFFICE: 'compte parmi ses responsables',
      OF: 'compte parmi les siens',
      TOOK_PART: 'a réuni',
      HELD_IN: 'a accueilli',
      FOLLOWS: 'a eu pour suite',
      PRODUCED: 'résulte de',
      SIGNED: 'a pour signataire',
      PARTY_TO: 'lie',
      CONTAINS: 'figure dans',
      COMMITTED_TO: 'engage',
      ABOUT: 'est le sujet de',
    } as Readonly<Record<string, string>>,
  },

  about: {
    title: 'À propos',
    lead: 'Signatory lit communiqués de presse et déclarations conjointes et en fait un graphe\u00a0: qui a rencontré qui, qui a signé quoi, qui a promis quoi. Chaque lien mène à la phrase qui le dit.',
    loaded: 'Ce qui est chargé',
    documents: 'Documents',
    entities: 'Entités',
    relations: 'Relations',
    period: 'Période des événements',
    byKind: 'Par type',
    engine: 'Base de données',
    version: 'Version',
    showKeyboard: 'Afficher toutes les touches',
    coverage: 'Couverture\u00a0: documents par source et par année',
    coverageCaption: 'Combien de documents de chaque source sont chargés, par année de publication',
    total: 'Total',
    licences: 'Licences',
    licenceLead: 'Signatory est un logiciel libre sous licence MIT. Il contient et utilise\u00a0:',
    accuracy: 'Quelle confiance lui accorder',
    accuracyLead: (unseen: boolean) =>
      unseen
        ? 'Sur 100 faits que les règles tirent des documents, voici combien sont exacts\u00a0: d’abord dans le corpus de démonstration, puis dans des textes que les règles n’avaient pas vus.'
        : 'Sur 100 faits que les règles tirent du corpus de démonstration, voici combien sont exacts.',
    fact: 'Type de fait',
    known: 'Corpus',
    unseen: 'Textes inédits',
    figures: (precision: string, recall: string) =>
      `${precision}\u202f% de ce qui a été trouvé est exact\u202f; ${recall}\u202f% de ce qui s’y trouve a été relevé`,
    facts: {
      PERSONS: 'Personnes',
      STATES: 'Leurs États',
      OFFICES: 'Fonctions',
      ORGANIZATIONS: 'Organisations',
      MEETINGS: 'Rencontres',
      ATTENDANCE: 'Qui a participé',
      AGREEMENTS: 'Accords',
      SIGNATURES: 'Qui a signé quoi',
      PARTIES: 'Parties',
      COMMITMENTS: 'Engagements',
      COMMITTED_BY: 'Qui s’est engagé à quoi',
      TOPICS: 'Thèmes',
      DATES: 'Dates',
    },
    nothing: 'Rien n’est chargé pour l’instant',
    nothingHint: 'Chargez des documents depuis un terminal\u00a0: signatory load <files or folders>.',
  },

  keyboard: {
    title: 'Clavier',
    groups: [
      {
        title: 'Partout',
        keys: [
          { keys: ['/', 'Ctrl K'], does: 'Rechercher, ou lancer une commande par son nom' },
          { keys: ['[', ']'], does: 'Phrase précédente ou suivante du document ouvert' },
          { keys: ['?'], does: 'Cette liste' },
        ],
      },
      {
        title: 'Dans le champ de recherche',
        keys: [
          { keys: ['↑', '↓'], does: 'Parcourir les suggestions' },
          { keys: ['Entrée'], does: 'Sélectionner' },
          { keys: ['Échap'], does: 'Fermer les suggestions, puis vider le champ' },
        ],
      },
      {
        title: 'Dans le graphe',
        keys: [
          { keys: ['←', '→', '↑', '↓'], does: 'Aller à un voisin' },
          { keys: ['Entrée'], does: 'Sélectionner' },
          { keys: ['Espace'], does: 'Choisir, ou ne plus choisir' },
          { keys: ['E', 'C'], does: 'Afficher ses voisins, ranger ceux qui ne tiennent qu’à lui' },
          { keys: ['H', 'F'], does: 'Masquer, n’afficher que lui et ses voisins' },
          { keys: ['B'], does: 'Uniquement ce qui relie les éléments choisis' },
          { keys: ['O'], does: 'Séparer ou réunir ses liens' },
          { keys: ['G'], does: 'Replier ou déplier son groupe' },
          { keys: ['P'], does: 'Épingler ou désépingler' },
          { keys: ['Maj ←', '→', '↑', '↓'], does: 'Le pousser dans ce sens et l’y épingler' },
          { keys: ['L'], does: 'Lasso' },
          { keys: ['1', '2', '3', '4'], does: 'Disposer par liens, date, pays, rang' },
          { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Annuler, rétablir' },
          { keys: ['+', '−', '0'], does: 'Agrandir, réduire, tout afficher' },
          { keys: ['Échap'], does: 'Abandonner les choix et la sélection' },
        ],
      },
      {
        title: 'Dans la chronologie',
        keys: [
          { keys: ['←', '→'], does: 'Déplacer d’un mois la période, ou la borne active' },
          { keys: ['Page préc.', 'Page suiv.'], does: 'D’un an' },
          { keys: ['Espace'], does: 'Lecture ou pause' },
          { keys: ['<', '>'], does: 'Plus lentement, plus vite' },
          { keys: ['M'], does: 'Période ou cumul' },
          { keys: ['K'], does: 'Conserver cette période et la comparer à une autre, ou terminer la comparaison' },
        ],
      },
      {
        title: 'Dans les mandats',
        keys: [
          { keys: ['←', '→'], does: 'Barre ou marque précédente, suivante, de la fonction' },
          { keys: ['↑', '↓'], does: 'Fonction au-dessus ou au-dessous' },
          { keys: ['Entrée'], does: 'Sélectionner, avec sa phrase' },
        ],
      },
    ] as readonly {
      readonly title: string;
      readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
    }[],
  },

  tour: {
    title: 'Visite guidée',
    count: (at: number, all: number) => `${number.format(at)} sur ${number.format(all)}`,
    next: 'Suivant',
    back: 'Retour',
    skip: 'Passer la visite',
    end: 'Commencer',
    steps: {
      graph: {
        title: 'Qui a rencontré qui, qui a signé quoi',
        words:
          'Personnes, organismes et pays entourent les rencontres qu’ils ont tenues et ce qu’ils y ont signé. Cliquez sur un point pour voir ce que l’on en sait\u202f; sur +12 pour en voir douze de plus.',
      },
      time: {
        title: 'Et quand',
        words:
          'Faites glisser la souris sur les années\u00a0: le graphe montre ce qui était vrai alors. La lecture fait passer les mois\u202f; deux périodes peuvent être comparées.',
      },
      evidence: {
        title: 'Avec la phrase qui le dit',
        words:
          'Ce qui est choisi est décrit ici. Derrière chaque fait se trouvent ses sources\u00a0: ouvrez le document à la phrase même et copiez-la comme citation.',
      },
      search: {
        title: 'Trouver un nom, poser une question',
        words:
          'Noms sous toutes leurs graphies, mots d’une phrase et tout ce que la page sait faire\u00a0: touche / ou Ctrl K. Un point d’interrogation liste toutes les touches.',
      },
    },
  },

  frame: {
    name: 'Signatory',
    skip: 'Aller à la liste de ce que montre le graphe',
    stats: (documents: number, entities: number, relations: number) =>
      `${count(documents, 'document', 'documents')} · ${count(entities, 'entité', 'entités')} · ${count(relations, 'relation', 'relations')}`,
    themes: { auto: 'Thème\u00a0: celui du système', light: 'Thème\u00a0: clair', dark: 'Thème\u00a0: sombre' },
    graphiql: 'GraphQL',
    graphiqlHint: 'Interroger en GraphQL',
    language: 'Langue',
    views: 'Vues',
    graphTab: 'Graphe',
    filters: 'Légende et filtres',
    hidePanel: 'Masquer le panneau',
    showPanel: 'Afficher le panneau',
    openDrawer: (title: string) => `Ouvrir ${quotes(title)}`,
    closeDrawer: (title: string) => `Fermer ${quotes(title)}`,
  },

  graph: {
    title: 'Graphe',
    hint: 'Les flèches mènent à un voisin, Entrée sélectionne, plus et moins changent le zoom, 0 affiche tout. Le point d’interrogation donne toutes les touches.',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Tout afficher',
    more: (n: number) => count(n, 'autre non dessiné', 'autres non dessinés'),
    moreNeighbours: (n: number) => count(n, 'voisin non dessiné', 'voisins non dessinés'),
    moreMark: (n: number) => `+${number.format(n)}`,
    showMore: 'Afficher plus',
    showFewer: 'Afficher moins',
    asList: 'En liste',
    listTitle: 'Ce que montre le graphe',
    listSummary: (nodes: number, edges: number) =>
      `${count(nodes, 'entité', 'entités')}, ${count(edges, 'relation', 'relations')}`,
    expand: 'Afficher ses voisins',
    expandBy: (n: number) => `Afficher ${number.format(n)} de plus`,
    focused: (kind: string, name: string, relations: number, more: number) =>
      `${kind} ${name}, ${count(relations, 'relation affichée', 'relations affichées')}${more > 0 ? `, encore ${number.format(more)} à afficher` : ''}`,
    focusedGroup: (name: string, members: number) =>
      `Groupe ${name}, ${count(members, 'entité repliée', 'entités repliées')}\u202f; appuyez sur G pour déplier`,
    loading: 'Chargement du graphe',
    failed: 'Le graphe n’a pas pu être chargé',
    empty: 'Rien n’est chargé pour l’instant',
    emptyHint: 'Chargez des documents depuis un terminal\u00a0: signatory load <files or folders>.',
    nothingSeen: 'Rien ne passe les filtres',
    nothingSeenHint: 'Élargissez la période, ou affichez davantage de types et de pays.',
    showAll: 'Effacer les filtres et la période',
    inferredLine: (words: string) => `${words} (déduit)`,
    uncertainLine: (words: string) => `${words} (incertain)`,
    bundled: (verb: string, n: number) => (n === 1 ? verb : `${verb} × ${number.format(n)}`),

    tools: 'Outils du graphe',
    arrange: 'Disposition',
    arrangements: {
      force: 'Par liens',
      time: 'Par date',
      circles: 'Par pays',
      hierarchy: 'Par rang',
    },
    arrangementHints: {
      force: 'Ce qui va ensemble se côtoie',
      time: 'De gauche à droite selon la date, une bande par pays',
      circles: 'Un cercle par pays, les événements entre eux',
      hierarchy: 'Un ministère de haut en bas',
    },
    hierarchyOf: 'Ministère',
    anew: 'Redisposer',
    arranged: (name: string) => `Disposition ${name.toLowerCase()}`,
    group: 'Regroupement',
    groupings: { none: NOT_GATHERED, country: 'Par pays', ministry: 'Par ministère' },
    unfoldAll: 'Tout déplier',
    foldAll: 'Tout replier',
    thin: 'Alléger',
    thinOn: 'Alléger\u00a0: certains éléments sont écartés',
    least: 'Nombre minimal de liens',
    leastIs: (n: number) => (n === 0 ? 'aucun' : `${number.format(n)} ou plus`),
    relations: 'Liens',
    onlySure: 'Uniquement ce qui est certain',
    bundles: 'Réunir les liens d’une paire',
    everything: 'Tout afficher',
    lasso: 'Lasso\u00a0: entourer les éléments à choisir',
    undo: 'Annuler',
    redo: 'Rétablir',
    undone: (what: string) => `Annulé\u00a0: ${what}`,
    redone: (what: string) => `Rétabli\u00a0: ${what}`,
    nothingToUndo: 'Rien à annuler',
    nothingToRedo: 'Rien à rétablir',
    parts: {
      arrangement: 'disposition',
      root: 'ministère affiché',
      grouping: 'regroupement',
      openGroups: 'repli d’un groupe',
      openPairs: 'séparation des liens',
      pins: 'positions',
      hidden: 'masquage',
      only: 'isolement',
      revealed: 'développement',
      plenty: 'quantité affichée',
      least: 'nombre minimal de liens',
      withoutRelations: 'liens affichés',
      onlySure: 'certitude',
      types: 'types affichés',
      countries: 'pays affichés',
      against: 'comparaison',
      mode: 'période ou cumul',
      window: 'période',
    },

    actions: 'Actions possibles',
    picked: (n: number) => count(n, 'choisi', 'choisis'),
    pickedNow: (n: number) => (n === 0 ? 'Aucun élément choisi' : count(n, 'élément choisi', 'éléments choisis')),
    actionExpand: 'Développer',
    actionCollapse: 'Réduire',
    actionHide: 'Masquer',
    actionFocus: 'Isoler',
    actionBetween: 'Uniquement ce qui relie',
    actionPin: 'Épingler',
    actionUnpin: 'Désépingler',
    actionFold: 'Replier',
    actionUnfold: 'Déplier',
    actionOpen: (n: number) => `Séparer ${count(n, 'relation', 'relations')}`,
    actionBundle: 'Réunir de nouveau',
    actionHierarchy: 'Sa hiérarchie',
    actionNone: 'Abandonner',
    expanded: (n: number) => (n === 0 ? 'Plus aucun voisin à afficher' : count(n, 'voisin ajouté', 'voisins ajoutés')),
    collapsed: (n: number) => (n === 0 ? 'Aucun voisin ne tient qu’à lui' : count(n, 'voisin rangé', 'voisins rangés')),
    hid: (n: number) => count(n, 'élément masqué', 'éléments masqués'),
    focusedOn: (n: number) => `Affichage limité à ${count(n, 'entité', 'entités')}`,
    between: (n: number) =>
      n === 0 ? 'Rien ne les relie\u202f; eux seuls sont affichés' : `${count(n, 'entité', 'entités')} entre eux`,
    pinned: (n: number) => count(n, 'élément épinglé', 'éléments épinglés'),
    unpinned: (n: number) => count(n, 'élément désépinglé', 'éléments désépinglés'),
    opened: (n: number) => `${count(n, 'relation dessinée', 'relations dessinées')} une à une`,
    bundledAgain: 'Liens réunis',
    unfolded: (name: string) => `Groupe déplié\u00a0: ${name}`,
    folded: (name: string) => `Groupe replié\u00a0: ${name}`,
    leftOut: (n: number) => count(n, 'masqué', 'masqués'),
    onlyShown: 'Affichage partiel',
    showHidden: 'Réafficher',

    several: 'Plusieurs pays',
    noCountry: 'Sans pays',
    undated: 'Sans date',
    tiers: {
      state: 'État',
      body: 'Organisme',
      head: 'Dirigeants',
      deputy: 'Adjoints',
      officer: 'Responsables',
      outcome: 'Rencontres et accords',
    },
  },

  loading: {
    title: 'Charger des documents',
    dropHere: 'Déposez des documents pour les charger',
    bounds: (formats: string, each: string, most: number, all: string) =>
      `Textes, Markdown et pages web (${formats})\u202f; au plus ${each} chacun, ${number.format(most)} à la fois et ${all} en tout.`,
    size: (bytes: number) =>
      bytes >= 1_048_576
        ? `${number.format(Math.round(bytes / 104_857.6) / 10)} Mo`
        : bytes >= 1024
          ? `${number.format(Math.round(bytes / 1024))} ko`
          : count(bytes, 'octet', 'octets'),
    choose: 'Choisir des fichiers',
    orDrop: 'ou déposez-les n’importe où sur la page',
    paste: 'Collez un texte, ou l’adresse d’une page',
    add: 'Ajouter',
    waiting: 'À charger',
    leaveOut: (name: string) => `Écarter ${name}`,
    load: (n: number) => `Charger ${count(n, 'document', 'documents')}`,
    tooMuch: (most: string) => `Ensemble ils dépassent ${most}\u00a0: écartez-en, et chargez-les ensuite.`,
    tooMany: (most: number) => `Plus de ${number.format(most)} à la fois\u00a0: écartez-en, et chargez-les ensuite.`,
    faults: {
      size: 'Trop volumineux\u202f; non envoyé',
      format: 'Format non lisible\u202f; non envoyé',
      empty: 'Vide\u202f; non envoyé',
      address: 'Pas une adresse web\u202f; non envoyé',
    },
    token: 'Jeton du serveur',
    tokenHint:
      'La valeur de SIGNATORY_TOKEN là où tourne le serveur. Elle est gardée jusqu’à ce que la page soit quittée, et nulle part ailleurs.',
    tokenRefused: 'Ce serveur ne charge et ne retire des documents que pour qui possède son jeton.',
    progressTitle: 'Avancement',
    queued: 'En attente de ce qui a été demandé avant',
    progress: (done: number, total: number, changed: number, unchanged: number, failed: number) =>
      [
        `${number.format(done)} sur ${count(total, 'document traité', 'documents traités')}`,
        changed > 0 ? `${number.format(changed)} ont changé le graphe` : '',
        unchanged > 0 ? `${number.format(unchanged)} déjà connus` : '',
        failed > 0 ? `${count(failed, 'échec', 'échecs')}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    statuses: {
      WAITING: 'En attente',
      LOADED: 'Chargé',
      UNCHANGED: 'Déjà connu, mot pour mot',
      REMOVED: 'Retiré du graphe',
      MISSING: 'Absent',
      FAILED: 'Échec',
    },
    found: (found: {
      readonly persons: number;
      readonly organizations: number;
      readonly meetings: number;
      readonly agreements: number;
      readonly commitments: number;
    }) =>
      [
        count(found.persons, 'personne', 'personnes'),
        count(found.organizations, 'organisme', 'organismes'),
        count(found.meetings, 'rencontre', 'rencontres'),
        count(found.agreements, 'accord', 'accords'),
        count(found.commitments, 'engagement', 'engagements'),
      ].join(', '),
    remove: 'Retirer un document',
    removeIt: 'Retirer',
    removeOf: (title: string) => `Retirer ${title}`,
    goes: (own: number, shared: number, more: number) =>
      `${count(own, 'relation', 'relations')} que seul ce document atteste disparaîtront\u202f; ${count(shared, 'autre', 'autres')} que d’autres documents attestent aussi resteront${more > 0 ? `\u202f; ${number.format(more)} de plus n’ont pas été examinées` : ''}. Il peut être chargé de nouveau.`,
    goesUnknown: 'Ce que seul ce document atteste disparaîtra. Il peut être chargé de nouveau.',
    confirm: 'Retirer',
    keep: 'Garder',
  },

  stories: {
    title: 'Récits',
    storyTitle: 'Titre du récit',
    untitled: 'Récit sans titre',
    add: 'Ajouter la vue',
    play: 'Lire',
    undo: 'Annuler la dernière modification du récit',
    undone: 'Annulé',
    none: 'Aucune étape',
    noneHint:
      'Disposez le graphe, choisissez une période ou sélectionnez quelqu’un, puis ajoutez la vue comme étape et écrivez ce qu’elle raconte.',
    tooMany: (most: number) => `Un récit compte au plus ${count(most, 'étape', 'étapes')}`,
    added: (n: number) => `Étape ${number.format(n)} ajoutée`,
    stepTitle: (n: number) => `Étape ${number.format(n)}`,
    titleOf: (n: number) => `Titre de l’étape ${number.format(n)}`,
    textOf: (n: number) => `Texte de l’étape ${number.format(n)}`,
    textHint: 'Ce que cela montre',
    show: 'Afficher',
    renew: 'Reprendre la vue actuelle',
    renewed: 'L’étape montre la vue actuelle',
    playFrom: (n: number) => `Lire à partir de l’étape ${number.format(n)}`,
    up: (n: number) => `Monter l’étape ${number.format(n)}`,
    down: (n: number) => `Descendre l’étape ${number.format(n)}`,
    moved: (at: number, all: number) => `Désormais étape ${number.format(at)} sur ${number.format(all)}`,
    remove: (n: number) => `Supprimer l’étape ${number.format(n)}`,
    removed: 'Étape supprimée\u202f; annuler la ramène',
    position: (n: number, all: number) => `Étape ${number.format(n)} sur ${number.format(all)}`,
    previous: 'Retour',
    next: 'Suivant',
    stop: 'Terminer le récit',
    keys: '← → pour avancer ou reculer, Échap pour terminer',
    files: 'Publier et conserver',
    publish: 'Publier en un fichier HTML',
    publishHint: 'Images, textes et citation derrière chaque ligne, en un fichier qui se passe de serveur.',
    publishing: (n: number, all: number) =>
      `Dessin de l’étape ${number.format(n)} sur ${number.format(all)} et recherche de ses citations…`,
    published: 'Le fichier est enregistré. Il s’ouvre dans tout navigateur, sans connexion.',
    publishFailed: 'Le fichier n’a pu être fait\u00a0: le serveur n’a pas donné de citations. Réessayez.',
    save: 'Enregistrer le fichier',
    saved: 'Récit enregistré dans un fichier',
    open: 'Ouvrir un fichier',
    opened: (n: number) => `Récit de ${count(n, 'étape', 'étapes')} ouvert\u202f; annuler ramène le précédent`,
    share: 'Copier l’adresse',
    clear: 'Recommencer',
    addressCopied: 'L’adresse qui contient le récit est copiée',
    addressShown: 'Le récit est maintenant dans l’adresse de cette page\u00a0: copiez-la',
    tooLong: (length: number, most: number) =>
      `Le récit est trop long pour une adresse (${number.format(length)} caractères, au plus ${number.format(most)}). Enregistrez-le plutôt dans un fichier.`,
    faults: {
      json: 'Ce n’est pas un récit\u00a0: il n’est pas lisible en JSON, ou il a été tronqué.',
      format: 'Ce n’est pas un récit de Signatory\u00a0: le fichier est d’une autre sorte.',
      steps: 'Ce récit n’a pas de liste d’étapes.',
      size: (found: number, most: number) =>
        `Ce récit est trop grand\u00a0: ${number.format(found)} caractères, au plus ${number.format(most)}.`,
      count: (found: number, most: number) =>
        `Ce récit a trop d’étapes\u00a0: ${number.format(found)}, au plus ${number.format(most)}.`,
      version: (found: number, known: number) =>
        `Ce récit est de la version ${number.format(found)}\u202f; cette page lit la version ${number.format(known)}.`,
      field: (step: number, field: string, most: number) =>
        `${step === 0 ? 'Le récit' : `Étape ${number.format(step)}`}\u00a0: le champ ${quotes(field)} manque, n’est pas un texte ou dépasse ${number.format(most)} caractères.`,
      fields: { title: 'titre', text: 'texte', view: 'vue' } as Readonly<Record<string, string>>,
    },
    fact: (source: string, verb: string, target: string, more: string | null) =>
      `${source} ${verb} ${target}${more && more !== target ? ` (${more})` : ''}`,
    evidence: (facts: number, cited: number) =>
      `Preuves\u00a0: ${count(cited, 'citation', 'citations')} derrière ${count(facts, 'relation', 'relations')}`,
    evidenceLeft: (n: number) => `${count(n, 'autre relation', 'autres relations')} de cette image sans citation ici`,
    contents: 'Étapes du récit',
    skip: 'Aller à la première étape',
    made: (date: string) =>
      `Fait avec Signatory, ${date}. Chaque relation a été lue dans les documents cités\u202f; suivez leurs adresses pour les lire en entier.`,
    fileKeys: 'Les flèches gauche et droite mènent d’une étape à l’autre.',
  },

  pictures: {
    menu: 'Enregistrer en image',
    title: 'Ce que montre le graphe',
    png: 'PNG',
    pngHint: 'Une image au double de la densité de l’écran',
    svg: 'SVG',
    svgHint: 'Formes et textes modifiables et redimensionnables',
    print: 'Impression ou PDF',
    printHint: 'L’image seule, sur fond blanc',
    saved: 'Image enregistrée',
    failed: 'L’image n’a pas pu être créée',
    bundle: 'Plusieurs relations',
    counts: (nodes: number, edges: number) =>
      `${count(nodes, 'entité', 'entités')} et ${count(edges, 'relation', 'relations')}, chacune tirée d’un document`,
    window: (days: string) => `Période\u00a0: ${days === ALL_OF_TIME ? days.toLowerCase() : days}`,
    filters: (parts: readonly string[]) => `Filtres\u00a0: ${parts.join('\u202f; ')}`,
    noFilters: 'Aucun filtre',
    kinds: (names: readonly string[]) => `types\u00a0: ${names.join(', ') || 'aucun'}`,
    countries: (names: readonly string[]) => `pays\u00a0: ${names.join(', ')}`,
    sources: (documents: number, days: string, version: string) =>
      `Source\u00a0: ${count(documents, 'document', 'documents')} (événements\u00a0: ${days}), lecture par Signatory ${version}`,
  },

  legend: {
    title: 'Légende',
    kinds: 'Types',
    countries: 'Pays',
    allCountries: 'Tous',
    seen: (seen: number, all: number) => `Affichage\u00a0: ${number.format(seen)} sur ${number.format(all)}`,
    toAdd: (n: number) => `+${number.format(n)}`,
    minister: 'Ministre',
    ministry: 'Ministère',
    conference: 'Conférence',
    lines: 'Liens',
    uncertain: 'Incertain',
    inferred: 'Déduit\u00a0: seule une fonction est nommée',
    bundle: 'Plusieurs relations\u202f; cliquer pour les séparer',
    signed: 'Signature',
    directed: 'Pointe vers ce qui a été fait',
    ofCountry: (n: number) => `${count(n, 'entité', 'entités')} de ce pays`,
  },

  timeline: {
    title: 'Chronologie',
    play: 'Lecture',
    pause: 'Pause',
    reset: 'Afficher toutes les dates',
    speed: (months: number) => `${number.format(months)} mois par seconde`,
    speedShort: (months: number) =>
      months % 12 === 0 ? count(months / 12, 'an/s', 'ans/s') : `${number.format(months)} mois/s`,
    modes: 'Comportement de la période',
    modeNames: { window: 'Période', cumulative: 'Cumul' },
    modeHints: {
      window: 'Période\u00a0: les deux bornes se déplacent',
      cumulative: 'Cumul\u00a0: du début jusqu’à la fin de la période',
    },
    start: 'Premier jour affiché',
    end: 'Dernier jour affiché',
    move: 'Période',
    window: span,
    all: ALL_OF_TIME,
    bar: (period: string, meetings: number, agreements: number, commitments: number) =>
      `${period}\u00a0: ${count(meetings, 'rencontre', 'rencontres')}, ${count(agreements, 'accord', 'accords')}, ${count(commitments, 'engagement', 'engagements')}`,
    none: 'Aucun événement daté n’est chargé',
  },

  tenures: {
    title: 'Mandats',
    caption:
      'Titulaires\u00a0: quand les documents montrent chacun en fonction, et les rencontres et signatures de cette période',
    body: 'Fonctions à',
    best: 'La sélection, ou les mieux connus',
    bodyOption: (name: string, country: string | null, holders: number) =>
      `${name}${country ? `, ${country}` : ''} (${number.format(holders)})`,
    asTable: 'En tableau',
    keySeen: 'Attesté en fonction',
    keyOpen: 'Possible\u00a0: début ou fin non indiqués',
    keySigned: 'Signature',
    inOffice: 'En fonction',
    did: 'Rencontres et signatures',
    officeIn: (office: string, body: string) => `${office}, ${body}`,
    seen: (days: string, beginsFirm: boolean, endsFirm: boolean) =>
      `Attesté en fonction ${days}${beginsFirm && endsFirm ? '' : beginsFirm ? '\u202f; la fin n’est pas indiquée' : endsFirm ? '\u202f; le début n’est pas indiqué' : '\u202f; début et fin ne sont pas indiqués'}`,
    told: (person: string, office: string, seen: string, meetings: number, signatures: number) =>
      `${person}, ${office}. ${seen}. ${count(meetings, 'rencontre', 'rencontres')}, ${count(signatures, 'signature', 'signatures')}`,
    mark: (kind: 'MEETING' | 'AGREEMENT', person: string, name: string, date: string) =>
      `${date}\u00a0: ${person} ${kind === 'MEETING' ? 'a pris part à' : 'a signé'} ${name}`,
    happened: (kind: 'MEETING' | 'AGREEMENT', name: string, date: string) =>
      `${date}\u00a0: ${kind === 'MEETING' ? 'a pris part à' : 'a signé'} ${name}`,
  },

  compare: {
    title: 'Comparaison',
    start: 'Comparer',
    startHint: 'Conserver cette période et la comparer à une autre',
    end: 'Terminer la comparaison',
    swap: 'Déplacer l’autre période',
    lists: 'Listes',
    kept: (period: string) => `Période de comparaison\u00a0: ${period}`,
    changes: { new: 'en plus', gone: 'en moins', kept: 'en commun' },
    titles: { new: 'En plus', gone: 'En moins', kept: 'En commun' },
    marks: {
      new: (before: string, after: string) => `En plus\u00a0: sur la période ${after}, pas sur la période ${before}`,
      gone: (before: string, after: string) => `En moins\u00a0: sur la période ${before}, pas sur la période ${after}`,
      kept: 'En commun\u00a0: sur les deux périodes',
    },
    between: (before: string, after: string) => `Entre les périodes ${before} et ${after}`,
    relation: 'Relation',
    relations: 'Relations',
    relationsOf: (verb: string) => `… ${verb} …`,
    /** "12 personnes en plus, 5 en moins, 8 en commun"; what there is none of is left out. */
    counted: (
      one: string,
      many: string,
      counts: { readonly new: number; readonly gone: number; readonly kept: number },
    ) =>
      (
        [
          ['new', 'en plus'],
          ['gone', 'en moins'],
          ['kept', 'en commun'],
        ] as const
      )
        .filter(([change]) => counts[change] > 0)
        .map(([change, words], index) =>
          index === 0
            ? `${count(counts[change], one.toLowerCase(), many.toLowerCase())} ${words}`
            : `${number.format(counts[change])} ${words}`,
        )
        .join(', '),
    summary: (between: string, parts: readonly string[]) => `${between}\u00a0: ${parts.join('\u202f; ')}.`,
    nothing: (between: string) => `${between}\u00a0: rien qui passe les filtres.`,
    none: 'Aucune période n’est comparée',
    noneHint:
      'Choisissez une période, conservez-la, puis choisissez-en une autre\u00a0: ce qui est en plus, en moins et en commun s’affiche ici.',
  },
};
