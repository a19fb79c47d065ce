/** What somebody will have to do: "Skippers will have to report each haul". */

const HAVE_TO = /^(?:also |then |henceforth |in future )?have to (?=\p{Ll})/u;
/** What is merely borne: "will have to wait". */
const BORNE =
  /^(?:wait|learn|live|cope|hope|make do|settle for|depend|reckon|queue|suffer|see|think|rely|get used|be patient)\b/u;

/** The words behind a modal word, from the act on which "have to" lays upon somebody. */
export function owedOf(rest: string): string {
  const act = rest.replace(HAVE_TO, '');
  return BORNE.test(act) ? rest : act;
}
