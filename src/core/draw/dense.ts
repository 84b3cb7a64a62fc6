/** With more areas than this, the borders of a map are drawn thinner and without what takes long. */
export const DENSE = 2000;
