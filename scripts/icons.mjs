/**
 * Draws `public/icons/*.png` from one SVG, in a headless Chromium, once for each colour of the toolbar. The smallest size has a drawing
 * of its own, on whole pixels. Run by hand after the mark has changed: `node scripts/icons.mjs`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

const out = resolve(import.meta.dirname, '../public/icons');
const mark = readFileSync(resolve(import.meta.dirname, 'icon.svg'), 'utf8');
const small = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <rect width="16" height="16" rx="4" fill="#0b6358"/>
  <g fill="#eafaf5">
    <rect x="3" y="3" width="2" height="10" rx="1"/><rect x="6" y="5" width="2" height="6" rx="1"/>
    <rect x="9" y="6" width="2" height="4" rx="1"/><rect x="12" y="7" width="2" height="2" rx="1"/>
  </g>
</svg>`;

/** What the mark stands on: protected (and the extension itself), not at work, something to be mended, nothing is seen. */
const tones = [
  { prefix: '', color: '#0b6358', sizes: [16, 32, 48, 128] },
  { prefix: 'off-', color: '#6b6f68', sizes: [16, 32] },
  { prefix: 'warn-', color: '#9a5b00', sizes: [16, 32] },
  { prefix: 'blind-', color: '#a8222e', sizes: [16, 32] },
];

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { prefix, color, sizes } of tones)
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const drawing = (size < 32 ? small : mark).replace('#0b6358', color);
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await page.screenshot({ path: resolve(out, `${prefix}${size}.png`), omitBackground: true });
      await page.close();
    }
} finally {
  await browser.close();
}
