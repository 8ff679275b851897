/**
 * The demo's page: a chat on the left, what its server receives on the right. The right side is a frame of another origin,
 * where Sotto is not: it would put the real values back there as well.
 */
export const demoHtml = (app: string, port: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Murmur · a demo chat</title>
<style>${palette}${style}</style>
</head>
<body>
<main>
  <header><span class="logo" aria-hidden="true"></span><h1>Murmur</h1><p>a small chat to try Sotto on</p></header>
  <div id="thread" aria-live="polite">
    <p class="greeting">What can I write for you?</p>
  </div>
  <form data-type="unified-composer" onsubmit="return false">
    <div id="composer"></div>
    <button type="button" data-testid="send-button" aria-label="Send prompt"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5m-6 6 6-6 6 6" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg></button>
  </form>
  <footer>Enter sends, Shift+Enter starts a new line. The model server runs on this machine.</footer>
</main>
<iframe title="What the server received" src="http://127.0.0.1:${port}/pane"></iframe>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;

/** What stands in that frame. */
export const paneHtml = (app: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>What the server received</title><style>${palette}${paneStyle}</style></head>
<body>
<h2>What the server received</h2>
<div id="received"><p class="nothing-yet">Nothing yet. Whatever leaves the chat shows up here, word for word.</p></div>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;

const palette = `
  :root {
    color-scheme: light dark;
    --paper: #fbfaf8; --sheet: #ffffff; --ink: #1d1c1a; --soft: #6d6a64; --line: #e6e2da; --accent: #2f5d50;
    --bubble: #eef3f0; --server: #f3f0ea; --mark: #d9ece3; --mark-ink: #17463a;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #191a19; --sheet: #212322; --ink: #ecebe7; --soft: #a09d95; --line: #343735; --accent: #7cc0aa;
      --bubble: #2a322e; --server: #151615; --mark: #24463b; --mark-ink: #a9e3cf;
    }
  }
  * { box-sizing: border-box; }
`;

const style = `
  body {
    margin: 0; height: 100vh; display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 34%);
    background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif;
  }
  main { display: flex; flex-direction: column; min-height: 0; padding: 0 max(24px, calc(50% - 380px)); }
  header { display: flex; align-items: baseline; gap: 10px; padding: 20px 0 12px; }
  header h1 { font-size: 19px; font-weight: 650; margin: 0; letter-spacing: -.01em; }
  header p { margin: 0; color: var(--soft); font-size: 14px; }
  .logo { width: 12px; height: 12px; border-radius: 50%; background: var(--accent); align-self: center; }
  #thread { flex: 1; overflow: auto; min-height: 0; padding: 8px 0 24px; }
  .greeting { font-size: 27px; letter-spacing: -.02em; margin: 16vh 0 0; text-align: center; }
  .greeting:not(:only-child) { display: none; }
  article { margin: 18px 0; }
  [data-message-author-role="user"] {
    background: var(--bubble); border-radius: 18px 18px 4px 18px; padding: 10px 16px; margin-left: auto;
    width: fit-content; max-width: 82%; white-space: pre-wrap; overflow-wrap: anywhere;
  }
  .markdown { overflow-wrap: anywhere; }
  .markdown p, .markdown ul { margin: 10px 0; }
  .markdown table { border-collapse: collapse; margin: 12px 0; font-size: 15px; width: 100%; }
  .markdown th { text-align: left; color: var(--soft); font-weight: 550; font-size: 13px; }
  .markdown td, .markdown th { border-bottom: 1px solid var(--line); padding: 7px 12px 7px 0; }
  .markdown pre { background: var(--server); border-radius: 10px; padding: 12px 16px; white-space: pre-wrap; }
  code, pre { font: 13.5px/1.55 ui-monospace, "DejaVu Sans Mono", monospace; }
  article > button {
    border: 0; background: none; color: var(--soft); font: inherit; font-size: 13px; padding: 4px 8px; border-radius: 6px; cursor: pointer;
  }
  article > button:hover, article > button:focus-visible { background: var(--line); color: var(--ink); }
  article:has([data-message-author-role="user"]) { text-align: right; }
  [data-message-author-role="user"] { text-align: left; }
  textarea.edit-message {
    width: 100%; min-height: 90px; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line);
    border-radius: 12px; padding: 10px 14px;
  }
  form {
    display: flex; align-items: flex-end; gap: 8px; background: var(--sheet); border: 1px solid var(--line);
    border-radius: 24px; padding: 10px 10px 10px 20px; box-shadow: 0 1px 2px #0000000d, 0 8px 28px #0000000f;
  }
  form:focus-within { border-color: var(--accent); }
  #composer { flex: 1; max-height: 32vh; overflow: auto; }
  .ProseMirror { outline: none; white-space: pre-wrap; overflow-wrap: anywhere; min-height: 36px; padding: 6px 0; }
  .ProseMirror p { margin: 0; }
  form button {
    width: 36px; height: 36px; padding: 0; border: 0; border-radius: 50%; display: grid; place-items: center;
    background: var(--accent); color: var(--sheet); cursor: pointer;
  }
  form button:disabled { opacity: .35; cursor: default; }
  form button svg { width: 20px; }
  footer { color: var(--soft); font-size: 12.5px; text-align: center; padding: 10px 0 16px; }
  iframe { border: 0; border-left: 1px solid var(--line); width: 100%; height: 100%; }
  [role="alert"] { color: #b3261e; }
`;

const paneStyle = `
  body { margin: 0; padding: 20px; background: var(--server); color: var(--ink); font: 14px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
  h2 { font-size: 14px; font-weight: 600; margin: 4px 0 14px; color: var(--soft); }
  .nothing-yet { color: var(--soft); font-size: 14.5px; }
  section { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 12px 14px; margin-bottom: 12px; }
  section h3 { font: 600 11.5px/1.4 ui-monospace, monospace; color: var(--soft); margin: 0 0 6px; }
  section p { margin: 0; font: 13px/1.65 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  mark { background: var(--mark); color: var(--mark-ink); border-radius: 4px; padding: 1px 4px; }
`;
