import { sortTable } from './sort-table.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) sortTable(table);
