/**
 * What a hostile page runs first, inline, before anything else of its own: it watches for ports and messages, and wraps
 * every way to come by one. What it caught is in `window.caught`.
 */
export const hostileSource = `
  window.caught = { ports: [], messages: [], text: [] };
  const keepPort = (event, where) => {
    for (const port of event.ports ?? []) {
      caught.ports.push(where);
      port.onmessage = ({ data }) => caught.text.push(JSON.stringify(data));
    }
  };
  const wrap = (owner, name, before) => {
    const native = owner[name];
    owner[name] = function (...args) {
      before.apply(this, args);
      return native.apply(this, args);
    };
  };
  wrap(EventTarget.prototype, 'dispatchEvent', (event) => keepPort(event, 'dispatchEvent'));
  wrap(MessagePort.prototype, 'postMessage', (data) => caught.text.push(JSON.stringify(data)));
  const listen = (target, where) => {
    const native = EventTarget.prototype.addEventListener;
    for (const type of ['message', 'messageerror', 'port', 'sotto', 'sotto:port']) {
      native.call(target, type, (event) => {
        caught.messages.push(where + ':' + type);
        keepPort(event, where);
      }, true);
    }
  };
  listen(window, 'top');
  listen(document, 'document');
  const nativeAttach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = nativeAttach.call(this, { ...init, mode: 'open' });
    caught.text.push('shadow');
    return root;
  };
  window.seizeByFrame = () => {
    const frame = document.createElement('iframe');
    document.documentElement.append(frame);
    listen(frame.contentWindow, 'frame');
    frame.contentDocument.open();
    frame.contentDocument.write('<p>rewritten</p>');
    frame.contentDocument.close();
    listen(frame.contentWindow, 'rewritten frame');
    listen(frame.contentDocument, 'rewritten document');
  };
  document.addEventListener('DOMContentLoaded', () => window.seizeByFrame());
  window.seizeByFrame();
`;
