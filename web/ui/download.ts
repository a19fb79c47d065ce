/** Hands a text or picture made in the page to the browser as a file. */
export function download(name: string, mime: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click starts the download at once; the address must only outlive this turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
