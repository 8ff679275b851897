/**
 * Draws every scene of the gallery, light and dark, wide and narrow, into `.output/gallery`, and lets axe look at each.
 * `node test/gallery/shoot.mjs [--only name] [--sharp]`; exit code 1 where axe finds a violation of WCAG 2 A or AA.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const { values } = parseArgs({ options: { only: { type: 'string' }, sharp: { type: 'boolean' } } });
const root = resolve(import.meta.dirname, '../..');
const out = resolve(root, '.output/gallery');
const sizes = { wide: { width: 1180, height: 860 }, narrow: { width: 390, height: 800 } };
const sizeOf = { popup: { popup: { width: 360, height: 600 } } };

mkdirSync(out, { recursive: true });
const server = await createServer({ configFile: resolve(import.meta.dirname, 'vite.config.ts'), server: { port: 0 } });
await server.listen();
const place = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let violations = 0;
try {
  const index = await browser.newPage();
  await index.goto(place);
  await index.waitForSelector('li a');
  const names = await index.$$eval('li a', (links) => links.map((link) => link.textContent));
  await index.close();
  for (const name of names.filter((name) => !values.only || name.startsWith(values.only))) {
    for (const colorScheme of ['light', 'dark']) violations += await draw(name, colorScheme);
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = violations > 0 ? 1 : 0;

async function draw(name, colorScheme) {
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: values.sharp ? 2 : 1,
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const [size, viewport] of Object.entries(sizeOf[name.split('-')[0]] ?? sizes)) {
    await page.setViewportSize(viewport);
    await page.goto(`${place}?${size}#${name}`);
    await page.waitForSelector('#root > *');
    await page.waitForTimeout(150);
    if (name === 'review-covered') await page.keyboard.press('Enter');
    await page.screenshot({
      path: resolve(out, `${name}-${size}-${colorScheme}.png`),
      fullPage: name.startsWith('welcome'),
    });
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  for (const { id, help, nodes } of violations) {
    console.log(`${name} ${colorScheme}: ${id}: ${help}`);
    for (const { target, failureSummary } of nodes.slice(0, 3)) {
      console.log(`  ${target.join(' ')}\n  ${failureSummary?.split('\n')[1] ?? ''}`);
    }
  }
  for (const error of errors) console.log(`${name} ${colorScheme}: ${error}`);
  await context.close();
  return violations.length + errors.length;
}
