/** A place in a drawing: one decimal is finer than any screen. */
export const px = (at: number): number => Math.round(at * 10) / 10 + 0;
