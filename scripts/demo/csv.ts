/** RFC 4180 with line feeds. A column `note` without any note is left out. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const idle = header.findIndex((name, i) => name === 'note' && rows.every((row) => row[i] === ''));
  const line = (cells: readonly string[]): string =>
    cells
      .filter((_, i) => i !== idle)
      .map(quote)
      .join(',') + '\n';
  return [header, ...rows].map(line).join('');
}

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
