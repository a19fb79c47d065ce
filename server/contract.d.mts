/** What changed from one SDL to the other, one line each, that begins with `breaking`, `dangerous` or `safe`. */
export function changesOf(before: string, after: string): Promise<string[]>;
