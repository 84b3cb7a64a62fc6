/** Gives the reader a file that was made here. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken it up by then, and a page that stays open does not keep it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Copies the text of a field; where that is not allowed the text is selected, and the answer is false. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
