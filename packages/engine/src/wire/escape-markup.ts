const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text with the three characters escaped that no markup takes as text: XML and HTML alike, outside attributes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => entities[character] ?? '')
}
