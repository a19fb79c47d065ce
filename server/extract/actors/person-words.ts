/** Words by which a sentence shows that a name beside them is a person's: who was present, what opens a part of it, what two meet at. */

export const PRESENCE = [
  'present',
  'among',
  'host',
  'hosts',
  'guest',
  'guests',
  'attendance',
  'absent',
  'witnesses',
  'witness',
  'signatory',
  'signatories',
  'attending',
  'there',
  'participants',
  'speakers',
  'watching',
  'hand',
  'side',
  'successor',
  'predecessor',
];
export const OPENS_PART = [
  ',',
  ';',
  ':',
  'and',
  'with',
  'by',
  '—',
  '–',
  '(',
  '-',
  'while',
  'but',
  'as',
  'when',
  'where',
  'that',
  '"',
  '“',
];

export const ENCOUNTERS = [
  'summit',
  'meeting',
  'talks',
  'encounter',
  'conversation',
  'call',
  'discussions',
  'dialogue',
];

/** Those who lead a body, in the plural. */
export const HEADS =
  /^(?:heads|chiefs|leaders|directors|bosses|presidents|chairmen|rectors|executives|secretaries|commissioners|governors)$/;
