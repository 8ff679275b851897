/**
 * How the two ends find each other. Both content scripts run at document_start, one right after the other in one task,
 * before any script of the page and in either order. The content end offers a port by a synchronous event; the page's end
 * announces itself by one, and the content end then offers again.
 *
 * The events are of type `load` and sent at the document, because those alone do not travel through the window (DOM
 * standard, a document's "get the parent"). A page can touch the window of a same-origin frame before its document
 * exists (the window of the initial about:blank is used again: seen with src, srcdoc and blob: frames and popups, Chromium
 * 156 and Firefox 153, listeners and all); the document itself is new, and nobody can be listening on it.
 */
export const handOverType = 'load';

/** `lastEventId` of the hand-over events. */
export const announceMark = 'sotto:announce';
export const offerMark = 'sotto:offer';

/** Sent at the port itself, synchronously; the content end allows by `preventDefault`. `lastEventId`: `<kind> <url>`. */
export const checkType = 'sotto:check';
