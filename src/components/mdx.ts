import ChapterContext from './ChapterContext.astro';
import ChapterMap from './ChapterMap.astro';
import ChapterStatement from './ChapterStatement.astro';
import ChapterTrend from './ChapterTrend.astro';
import ChapterValue from './ChapterValue.astro';
import Pre from './Pre.astro';
import TextTable from './TextTable.astro';

/** The components that texts may use without importing them, and what stands for two elements of Markdown. */
export const MDX_COMPONENTS = {
  Value: ChapterValue,
  Map: ChapterMap,
  Trend: ChapterTrend,
  Statement: ChapterStatement,
  Context: ChapterContext,
  pre: Pre,
  table: TextTable,
};
