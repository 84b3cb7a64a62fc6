const OTHER_LIGHT = '(prefers-color-scheme: dark), (forced-colors: active)';

/**
 * Asks for styles as they would be on a light page, and leaves the page as it was: pictures go onto paper and into papers. Nothing is
 * painted in between.
 */
export function inLight<T>(ask: () => T): T {
  // A style that changes slowly would still be the old one.
  const still = new CSSStyleSheet();
  still.replaceSync('*,*::before,*::after{transition:none!important;animation:none!important;forced-color-adjust:none}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  const off = matchMedia(OTHER_LIGHT).matches ? lightsOff() : [];
  const restore = off.map((media) => [media, media.mediaText] as const);
  for (const media of off) media.mediaText = 'not all';
  try {
    return ask();
  } finally {
    for (const [media, text] of restore) media.mediaText = text;
    // Settles what was restored before anything may move again.
    void document.documentElement.offsetHeight;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  }
}

/** The conditions of all rules for dark pages and forced colours. */
function lightsOff(): MediaList[] {
  const found: MediaList[] = [];
  const search = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /prefers-color-scheme:\s*dark|forced-colors:\s*active/.test(rule.media.mediaText)) {
        found.push(rule.media);
      } else if (rule instanceof CSSGroupingRule) search(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) search(sheet.cssRules);
  return found;
}
