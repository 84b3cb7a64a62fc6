/** The button of the tool that does what one of the line asks for. */
export const wishedButton = (tool: HTMLElement, wish: string): HTMLElement | null =>
  tool.querySelector(`[data-save="${wish}"], [data-copy="${wish}"]`);
