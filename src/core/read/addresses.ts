/**
 * What may become the target of a link. Anything else, above all `javascript:` and `data:`, never reaches a page; blanks, backslashes, quotes
 * and names before the host are refused because programs read them differently.
 */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}\\"'<>`{}|^/?#@]+(?:[/?#][^\s\p{C}\\"<>`{}|^]*)?$/iu;
export const isWebAddress = (text: string): boolean => WEB_ADDRESS.test(text) && URL.canParse(text);

/** The address of a whole portal, which paths are put behind. */
export const isSiteAddress = (text: string): boolean => isWebAddress(text) && !/[?#]/.test(text);

/** It goes into `mailto:`, where `?`, `&` and `%` would add subjects and recipients. */
const EMAIL = /^[\p{L}\p{N}._+-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+$/u;
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);

/** A path of plain steps such as `/sozialmonitoring/`, with or without the slashes at its ends. */
export const isBasePath = (text: string): boolean =>
  /^\/?$/.test(text) || (/^\/?[\w.~-]+(?:\/[\w.~-]+)*\/?$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text));
