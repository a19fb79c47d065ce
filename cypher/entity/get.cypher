// entity/get: the given entities, whole, whatever their type.
// mode:    read
// params:  ids: string[]
// returns: entity: { id: string; type: string; labels: string[]; name: string; aliases: string[]; firstSeen: string | null;
//          lastSeen: string | null; country: string | null; honorifics: string[] | null; kind: string | null; iso2: string | null;
//          ordinal: number | null; mode: string | null; status: string | null; date: string | null; covers: string | null;
//          text: string | null; modality: string | null }
// why:     one shape for all types, so that a list of mixed types is one query; what a type does not have is null.
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n {.id, .type, .name, .aliases, .firstSeen, .lastSeen, .country, .honorifics, .kind, .iso2, .ordinal, .mode, .status,
  .date, .covers, .text, .modality, labels: labels(n)} AS entity
ORDER BY entity.id
