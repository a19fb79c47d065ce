/** One firm under its full name and a short one: "Kenya Power and Lighting Company Plc", "Kenya Power". */
const FORM =
  /(?:^|[\s,])(?:plc|ltd|limited|inc|incorporated|llc|llp|jsc|cjsc|ojsc|pjsc|jscb|a\/s|asa|ag|sa|s\.a|s\.a\.|spa|s\.p\.a|nv|n\.v|bv|b\.v|gmbh|se|company|corporation|corp|holding|holdings|group|tbk|bhd|berhad|oyj|ab|sas|sarl)\.?(?: of (?:the )?\p{Lu}[\p{L} ]+)?$/iu;

/** Whether one name is the other without what stands last in it: its trade and its legal form. */
export function isShortFor(short: string, full: string): boolean {
  const [a, b] = short.length < full.length ? [short, full] : [full, short];
  if (a.length < 4 || !b.toLowerCase().startsWith(`${a.toLowerCase()} `)) return false;
  return FORM.test(b.slice(a.length));
}
